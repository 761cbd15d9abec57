/** @jest-environment jsdom */
import { paneVisibility } from '../../../src/office/paneVisibility';

type Listener = (message: { visibilityMode: string }) => void;

/** @param addin what Excel says of the page's runtime as it begins; `null` outside a shared one */
async function begin(addin: { visibilityMode: string } | null) {
  let hear: Listener | null = null;
  const Office = {
    onReady: async () => ({ host: 'Excel', platform: 'OfficeOnline', addin }),
    addin: {
      onVisibilityModeChanged: async (listener: Listener) => {
        hear = listener;
      },
    },
  };
  Object.assign(globalThis, { Office });
  const visibility = paneVisibility();
  await new Promise<void>((resolve) => void setTimeout(resolve));
  return {
    visibility,
    tell: (visibilityMode: string) => hear?.({ visibilityMode }),
    isHeard: () => hear !== null,
  };
}

describe('whether the pane is shown', () => {
  it('is what Excel says as the page begins, and tells of later', async () => {
    const { visibility, tell } = await begin({ visibilityMode: 'Hidden' });
    expect(visibility.isShown()).toBe(false);
    const seen: boolean[] = [];
    const stop = visibility.onChange(() => seen.push(visibility.isShown()));
    tell('Taskpane');
    tell('Hidden');
    stop();
    tell('Taskpane');
    expect(seen).toEqual([true, false]);
  });

  it('is nothing to ask of an Excel without a shared runtime, where the page goes with its pane', async () => {
    const { visibility, isHeard } = await begin(null);
    expect([visibility.isShown(), isHeard()]).toEqual([true, false]);
  });
});

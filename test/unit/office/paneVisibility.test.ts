/** @jest-environment jsdom */
import { paneVisibility } from '../../../src/office/paneVisibility';

type Listener = (message: { visibilityMode: string }) => void;

/** What waits for something of the page to be drawn. */
let drawings: FrameRequestCallback[] = [];
beforeEach(() => {
  drawings = [];
  jest.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((draw) => drawings.push(draw));
});
afterEach(() => jest.restoreAllMocks());
const draw = () => drawings.splice(0).forEach((drawn) => drawn(0));

/** @param addin what Excel says of the page's runtime as it begins; `null` outside a shared one */
async function begin(addin: { visibilityMode: string } | null, tells = true) {
  let hear: Listener | null = null;
  const Office = {
    onReady: async () => ({ host: 'Excel', platform: 'OfficeOnline', addin }),
    addin: {
      onVisibilityModeChanged: async (listener: Listener) => {
        if (!tells) throw new Error('SharedRuntimeNotAvailable');
        hear = listener;
      },
    },
  };
  Object.assign(globalThis, { Office });
  const visibility = paneVisibility();
  await new Promise<void>((resolve) => void setTimeout(resolve));
  const seen: boolean[] = [];
  const stop = visibility.onChange(() => seen.push(visibility.isShown()));
  return {
    ...{ visibility, seen, stop },
    tell: (visibilityMode: string) => hear?.({ visibilityMode }),
    isHeard: () => hear !== null,
  };
}

describe('whether the pane is shown', () => {
  it('is what Excel says as the page begins, and tells of later, once each time', async () => {
    const { visibility, tell, seen, stop } = await begin({ visibilityMode: 'Hidden' });
    expect(visibility.isShown()).toBe(false);
    tell('Taskpane');
    draw();
    tell('Hidden');
    tell('Hidden');
    stop();
    tell('Taskpane');
    expect(seen).toEqual([true, false]);
  });

  it.each([
    ['does not tell when it is opened again', true],
    ['tells nothing at all', false],
  ])('is known by what is drawn where Excel %s', async (_what, tells) => {
    const { visibility, tell, seen } = await begin({ visibilityMode: 'Hidden' }, tells);
    draw();
    expect([visibility.isShown(), seen]).toEqual([true, [true]]);
    tell('Hidden');
    draw();
    expect(visibility.isShown()).toBe(true);
  });

  it('is nothing to ask of an Excel without a shared runtime, where the page goes with its pane', async () => {
    const { visibility, isHeard } = await begin(null);
    expect([visibility.isShown(), isHeard()]).toEqual([true, false]);
  });
});

import { act, render, screen } from '@testing-library/react';
import type { FurtherTexts } from '../../src/i18n/further/furtherTexts';
import { texts as nl, words } from '../../src/i18n/nl';
import { useFurtherReady } from '../../src/taskpane/shared/useFurtherReady';
import { WordingContext } from '../../src/ui/texts/wording';

/** Whether the next try to fetch the texts fails, and whether they came. */
let isOffline = true;
let texts: FurtherTexts | undefined;
let tries = 0;

jest.mock('../../src/i18n/further/loadFurther', () => ({
  loadFurther: async () => {
    tries += 1;
    if (isOffline) throw new Error('ChunkLoadError');
    texts = {} as FurtherTexts;
    return texts;
  },
  furtherNow: () => texts,
}));

function Told() {
  return useFurtherReady(true) ? <p>gezegd</p> : null;
}

describe('a notice of which the texts can’t be fetched', () => {
  it.each(['online', 'focus'])('comes once %s says that they may be there, and not before', async (event) => {
    isOffline = true;
    texts = undefined;
    tries = 0;
    const { unmount } = render(
      <WordingContext value={{ texts: nl, words }}>
        <Told />
      </WordingContext>,
    );
    await act(async () => {});
    expect(tries).toBe(1);
    await act(async () => void window.dispatchEvent(new Event(event)));
    expect(tries).toBe(2);
    expect(screen.queryByText('gezegd')).not.toBeInTheDocument();
    isOffline = false;
    await act(async () => void window.dispatchEvent(new Event(event)));
    expect(screen.getByText('gezegd')).toBeVisible();
    unmount();
    await act(async () => void window.dispatchEvent(new Event(event)));
    expect(tries).toBe(3);
  });
});

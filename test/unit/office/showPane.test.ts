/** @jest-environment jsdom */
import { fakeOffice } from '../../fakes/fakeOffice';

/** Anew for each test: what it shows next waits for what it showed before. */
async function load() {
  jest.resetModules();
  const { showPane } = await import('../../../src/office/showPane');
  return showPane;
}

const draws = (isDrawn: boolean) =>
  jest.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((draw) => {
    if (isDrawn) draw(0);
    return 0;
  });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('the pane, which a button of the ribbon asks for', () => {
  it('is shown by Excel, without another word', async () => {
    const office = fakeOffice();
    draws(true);
    const showPane = await load();
    await showPane(() => false);
    expect([office.shown, office.opened]).toEqual([1, []]);
  });

  it('is shown for one press after the other', async () => {
    const office = fakeOffice();
    draws(true);
    const showPane = await load();
    let goOn = () => {};
    office.showing = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const both = [showPane(() => false), showPane(() => false)];
    await jest.advanceTimersByTimeAsync(0);
    expect(office.shown).toBe(1);
    goOn();
    await Promise.all(both);
    expect(office.shown).toBe(2);
  });

  it.each([
    ['ignores that', Promise.resolve()],
    ['refuses', Promise.reject(new Error('SharedRuntimeNotAvailable'))],
  ])('is there to be opened where Excel %s, which a window says', async (_what, showing) => {
    const office = fakeOffice();
    office.showing = showing;
    draws(false);
    const showPane = await load();
    const done = showPane(() => false);
    await jest.advanceTimersByTimeAsync(10_000);
    await done;
    const [address = ''] = office.opened;
    expect([...new URL(address).searchParams]).toEqual([
      ['language', 'nl'],
      ['opensPane', '1'],
    ]);
  });

  it('is taken for shown where Excel tells so, though nothing of it was drawn yet', async () => {
    const office = fakeOffice();
    draws(false);
    const showPane = await load();
    let isShown = false;
    const done = showPane(() => isShown);
    isShown = true;
    await jest.advanceTimersByTimeAsync(10_000);
    await done;
    expect(office.opened).toEqual([]);
  });
});

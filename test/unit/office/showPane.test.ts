/** @jest-environment jsdom */
import { fakeOffice } from '../../fakes/fakeOffice';
import { fakeVisibility } from '../../fakes/fakeVisibility';

/** A pane that is hidden, in an Excel that is asked to show it. */
async function hidden() {
  // Anew for each test: what it shows next waits for what it showed before.
  jest.resetModules();
  const { showPane } = await import('../../../src/office/showPane');
  const visibility = fakeVisibility();
  visibility.set(false);
  return { office: fakeOffice(), visibility, show: () => showPane(visibility.port) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the pane, which a button of the ribbon asks for', () => {
  it('is shown by Excel, without another word', async () => {
    const { office, visibility, show } = await hidden();
    const done = show();
    await jest.advanceTimersByTimeAsync(1_000);
    visibility.set(true);
    await done;
    await jest.advanceTimersByTimeAsync(10_000);
    expect([office.shown, office.opened]).toEqual([1, []]);
  });

  it('is shown for one press after the other', async () => {
    const { office, visibility, show } = await hidden();
    visibility.set(true);
    let goOn = () => {};
    office.showing = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const both = [show(), show()];
    await jest.advanceTimersByTimeAsync(0);
    expect(office.shown).toBe(1);
    goOn();
    await Promise.all(both);
    expect(office.shown).toBe(2);
  });

  it.each([
    ['ignores that', () => Promise.resolve()],
    ['refuses', () => Promise.reject(new Error('SharedRuntimeNotAvailable'))],
  ])('is there to be opened where Excel %s, which a window says', async (_what, showing) => {
    const { office, show } = await hidden();
    office.showing = showing();
    const done = show();
    await jest.advanceTimersByTimeAsync(10_000);
    await done;
    const [address = ''] = office.opened;
    expect([...new URL(address).searchParams]).toEqual([
      ['language', 'nl'],
      ['opensPane', '1'],
    ]);
  });
});

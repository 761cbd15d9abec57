/** @jest-environment jsdom */
import { showFault } from '../../../src/office/showFault';
import { fakeOffice } from '../../fakes/fakeOffice';

describe('a notice where no pane is open', () => {
  it('stays until it is closed', async () => {
    const office = fakeOffice();
    let done = false;
    const shown = showFault({ code: 'sheetMissing', name: 'Klachten' }).then(() => {
      done = true;
    });
    await Promise.resolve();
    expect(done).toBe(false);
    expect([...new URL(office.opened.at(-1) ?? '').searchParams]).toEqual([
      ['language', 'nl'],
      ['message', 'sheetMissing'],
    ]);
    office.raise(12006);
    await shown;
    expect(done).toBe(true);
  });

  it('keeps nobody waiting when it cannot be shown', async () => {
    fakeOffice({ refuses: 12007 });
    await expect(showFault({ code: 'busy' })).resolves.toBeUndefined();
  });
});

import { createWorkbook } from '../../src/workbook/ports/createWorkbook';
import type { ComplaintsChange } from '../../src/usecases/ports/ports';
import { keepsNothing } from '../fakes/fakeIntentions';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../host/inProcess';
import { isCleanUp } from '../host/isCleanUp';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { asColleague } from './sheetReading';

const openWorkbook = () =>
  createWorkbook(
    () => null,
    () => keepsNothing,
  );

/** An edit that arrives from somebody else, and is told of. */
async function editAsColleague({ workbook }: LocalExcel) {
  const sheet = workbook.sheets.find(({ name }) => name === 'Klachten')?.id ?? '';
  const area = { row: 1, column: 2, rowCount: 1, columnCount: 1 };
  workbook.events.emit({ kind: 'cellsChanged', change: 'RangeEdited', sheet, area, by: 'colleague' });
  await new Promise(setImmediate);
}

describe('who listens to changes of the complaints', () => {
  it('costs one request however many parts of a pane do, and each hears until it stops', async () => {
    const host = startLocalExcel();
    const { register, onComplaintsChanged } = openWorkbook();
    valueOf(await register.create(aCreation()));
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    const heard: [string, ComplaintsChange][] = [];
    const before = host.requests.length;
    const [stopOne, stopOther] = await Promise.all(
      ['one', 'other'].map((name) => onComplaintsChanged((change) => heard.push([name, change]))),
    );
    expect(host.requests.slice(before).filter((request) => !isCleanUp(request))).toHaveLength(1);

    await editAsColleague(host);
    await stopOne?.();
    await editAsColleague(host);
    expect(heard.map(([name]) => name)).toEqual(['one', 'other', 'other']);
    await stopOther?.();
    await editAsColleague(host);
    expect(heard).toHaveLength(3);
  });

  it('hears as soon as there is a register, whoever asked before', async () => {
    const host = startLocalExcel();
    const { register, onComplaintsChanged } = openWorkbook();
    let early = 0;
    let late = 0;
    await expect(onComplaintsChanged(() => (early += 1))).rejects.toThrow();
    valueOf(await register.create(aCreation()));
    const stop = await onComplaintsChanged(() => (late += 1));
    await editAsColleague(host);
    expect([early, late]).toEqual([0, 1]);
    await stop();
  });

  it('stops without a word where the sheet is gone, and hears again of the one that is made after it', async () => {
    const host = startLocalExcel();
    const { register, onComplaintsChanged } = openWorkbook();
    valueOf(await register.create(aCreation()));
    const stop = await onComplaintsChanged(() => {});
    await asColleague((workbook) => workbook.worksheets.getItem('Klachten').delete());
    await expect(stop()).resolves.toBeUndefined();
    valueOf(await register.create(aCreation()));
    let heard = 0;
    const stopAgain = await onComplaintsChanged(() => (heard += 1));
    await editAsColleague(host);
    expect(heard).toBe(1);
    await stopAgain();
  });
});

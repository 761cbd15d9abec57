import { escapedText } from '../../../src/procedure/text/checkText';
import { isBlank, shownText } from '../../../src/procedure/adoption/cells/sourceText';
import type { AdoptionRequest, AdoptionWay } from '../../../src/usecases/ports/adoptionPorts';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { ambiguousDates } from '../../fixtures/lists/ambiguousDates';
import { americanExport } from '../../fixtures/lists/americanExport';
import { headerBelowTitles } from '../../fixtures/lists/headerBelowTitles';
import { hostile } from '../../fixtures/lists/hostile';
import type { MessyList } from '../../fixtures/lists/messyList';
import { nameAndAddressInOneCell } from '../../fixtures/lists/nameAndAddressInOneCell';
import { ownNumbers } from '../../fixtures/lists/ownNumbers';
import { severalTables } from '../../fixtures/lists/severalTables';
import { twoDigitYears } from '../../fixtures/lists/twoDigitYears';
import { wideList } from '../../fixtures/lists/wideList';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { aRow } from '../aRow';
import { textsByRow } from './readAdopted';
import { patiently } from './aList';
import { askedOf } from './askedOf';
import { onceForEachState } from './onceForEachState';
import { pasteMessy } from './pasteMessy';
import { wholeWorkbook } from './wholeWorkbook';

const lists: [string, MessyList][] = [
  ['a header of two lines below titles', headerBelowTitles],
  ['dates that read two ways', ambiguousDates],
  ['an American export', americanExport],
  ['name and address in one cell', nameAndAddressInOneCell],
  ['numbers of their own', ownNumbers],
  ['years of two digits', twoDigitYears],
  ['200 columns', wideList],
  ['what nobody wants in a list', hostile],
];

/** Cells of the list of which nothing in register or report says what stood there. */
async function lostCells({ run, source }: AdoptionRequest, report: string): Promise<unknown[]> {
  const said = await textsByRow(run, report);
  return source.rows.flatMap(({ row, values }, position) =>
    values.flatMap((value, column) => {
      if (isBlank(value)) return [];
      const isDated = source.dated[column]?.has(position) ?? false;
      // Signs that no cell holds are spelled out in the report.
      const wanted = [shownText(value, isDated), String(value), escapedText(String(value))].map((text) =>
        text.trim(),
      );
      const isSaid = said(row).some((text) => wanted.some((one) => text.includes(one)));
      return isSaid ? [] : [[row, source.list.headers[column], value]];
    }),
  );
}

const ways: AdoptionWay[] = ['copy', 'inPlace'];
const cases = lists.flatMap(([what, list]) => ways.map((way) => [what, way, list] as const));

describe('a list from its sheet into the register', () => {
  it.each(cases)('%s, %s: every row is accounted for and no cell is lost', async (_what, way, list) => {
    const host = startLocalExcel();
    await pasteMessy(list);
    const request = await askedOf(way);
    const account = valueOf(await createAdoption().adopt(request, patiently));
    if (!account) throw new Error('Nobody cancelled');
    const { complaints, flagged, leftOut, report } = account;
    expect(complaints + flagged + leftOut).toBe(request.rows.length);
    expect(await lostCells(request, report)).toEqual([]);

    const register = createWorkbookRegister();
    expect(valueOf(await register.open())?.language).toBe('nl');
    valueOf(await register.append(aRow('later', '2026-9999-ZZ')));
    const table = host.workbook.tables.find(({ name }) => name === 'tblKlachten');
    const totals = table?.showTotals ? 1 : 0;
    expect(table?.area.rowCount).toBe(1 + complaints + flagged + 1 + totals);
    expect(valueOf(await createAdoption().unfinished())).toBeNull();
  });

  it.each(ways)('what no field says any more stands in its row, %s', async (way) => {
    startLocalExcel();
    await pasteMessy(headerBelowTitles);
    const request = await askedOf(way);
    valueOf(await createAdoption().adopt(request, patiently));
    const unkept = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblKlachten');
      const texts = table.columns.getItem('Stond in de lijst').getDataBodyRange().load('values');
      const ids = table.columns.getItem('RijID').getDataBodyRange().load('values');
      const last = table.getHeaderRowRange().getLastCell().load('values');
      await context.sync();
      expect(last.values).toEqual([['RijID']]);
      return texts.values.map(([text], row) => [String(ids.values[row]?.[0]).replace(/^.*-/, ''), text]);
    });
    expect(unkept.filter(([, text]) => text !== '')).toEqual([
      ['9', 'Afhandeling Status: Loopt'],
      ['10', 'Datum ontvangst: 31-02-2024'],
    ]);
  });

  it('a list between other tables is copied; it can not become the register itself', async () => {
    startLocalExcel();
    await pasteMessy(severalTables);
    const before = await askedOf('inPlace');
    expect(before.source.list.table).toBe('Tabel2');
    expect(await createAdoption().adopt(before, patiently)).toEqual({
      ok: false,
      fault: { code: 'copyInstead', name: 'Legenda' },
    });
    const request = await askedOf('copy');
    const account = valueOf(await createAdoption().adopt(request, patiently));
    expect(account).toMatchObject({ leftOut: 0 });
    expect(await lostCells(request, account?.report ?? '')).toEqual([]);
  });
});

describe('a list with every kind of mess, broken off anywhere', () => {
  it.each(ways)('%s: goes on to the same workbook', async (way) => {
    const { workbook } = startLocalExcel();
    await pasteMessy(headerBelowTitles);
    const asked = await askedOf(way);
    const begin = () => startLocalExcel({ workbook: copyWorkbook(workbook) });
    const clean = begin();
    valueOf(await createAdoption().adopt(asked, patiently));
    const whole = wholeWorkbook(clean.workbook);
    const count = clean.requests.filter((one) => !isCleanUp(one)).length;
    const goesOn = onceForEachState();
    for (let nth = 1; nth <= count; nth += 1) {
      const host = begin();
      // The same list gives the same plan, which is what takes long.
      host.faults.loseReply(nth);
      expect((await createAdoption().adopt(asked, patiently)).ok).toBe(false);
      await goesOn(host.workbook, async () => {
        valueOf(await createAdoption().adopt(asked, patiently));
        expect([nth, wholeWorkbook(host.workbook)]).toEqual([nth, whole]);
      });
    }
  });
});

import type { ExampleConsent, ExampleRemoval } from '../../../src/usecases/ports/examplePorts';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { asColleague, readRows } from '../sheetReading';
import { all, asked, ofAnOffice, pane, patiently, requestsOf, sheetNames } from './exampleWorld';

async function anExample() {
  const host = await ofAnOffice();
  const before = all(host);
  const made = pane();
  valueOf(await made.example.make(asked(), patiently));
  return { host, before, ...made };
}

const othersOf = (removal: ExampleRemoval) => {
  if (removal.kind !== 'others') throw new Error('it was removed');
  return removal.others;
};

/** What is told where nobody consented to anything. */
const toldOf = async ({ example }: Pick<ReturnType<typeof pane>, 'example'>) =>
  othersOf(valueOf(await example.remove(null)));

const consentTo = ({ print }: { print: string }, keepsRows = false): ExampleConsent => ({ print, keepsRows });

const complaints = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Klachten (voorbeeld)');
const typedIn = (address: string, text: string) =>
  asColleague((workbook) => {
    complaints(workbook).getRange(address).values = [[text]];
  });

const cellsOn = (name: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values,formulas');
    await context.sync();
    expect(range.formulas).toEqual(range.values);
    return range.values;
  });

const nameColumn = async () => {
  const header = await Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem('tblKlachten').getHeaderRowRange().load('values,rowIndex');
    await context.sync();
    return { names: cells.values[0] as string[], row: cells.rowIndex };
  });
  return {
    at: header.names.indexOf('Naam'),
    letter: String.fromCharCode(65 + header.names.indexOf('Naam')),
    ...header,
  };
};

describe('what somebody put in an example', () => {
  it('is told where a pane added a complaint, or a hand a row', async () => {
    const { host, before, ...made } = await anExample();
    valueOf(await made.register.open());
    valueOf(await made.register.append(aRow('r1', '2026-0417-BX')));
    await asColleague((workbook) => {
      const table = workbook.tables.getItem('tblKlachten');
      const below = table.getDataBodyRange().getRowsBelow(1);
      table.resize(table.getRange().getBoundingRect(below));
      table.columns.getItem('Naam').getDataBodyRange().getLastCell().values = [['Met de hand']];
    });
    const count = (await readRows()).length;
    const { row } = await nameColumn();
    const told = await toldOf(made);
    expect(told.rows).toEqual([{ sheet: 'Klachten (voorbeeld)', rows: [row + count, row + count + 1] }]);
    expect(await readRows()).toHaveLength(count);
    expect(valueOf(await made.example.remove(consentTo(told)))).toEqual({ kind: 'removed', keptOn: [] });
    expect(all(host)).toEqual(before);
  });

  it('is told where real data was typed over its rows, beside or below its tables', async () => {
    const made = await anExample();
    const { letter, row } = await nameColumn();
    await typedIn(`${letter}${row + 3}`, 'mevrouw Echt');
    await asColleague((workbook) => {
      const lists = workbook.worksheets.getItem('Lijsten (voorbeeld)');
      lists.getRange('A400').values = [['Zo spellen wij afdelingen']];
      workbook.worksheets.getItem('Uitleg (voorbeeld)').getRange('Z3').values = [[12]];
    });
    expect((await toldOf(made)).rows).toEqual([
      { sheet: 'Klachten (voorbeeld)', rows: [row + 3] },
      { sheet: 'Lijsten (voorbeeld)', rows: [400] },
      { sheet: 'Uitleg (voorbeeld)', rows: [3] },
    ]);
  });

  it('is told where a formula or a name of the office refers to it, and the office’s own formulas are not', async () => {
    const made = await anExample();
    await asColleague((workbook) => {
      const sheet = workbook.worksheets.getItem('Planning');
      sheet.getRange('D1:D4').formulas = [
        ['=COUNTA(tblKlachten[Naam])'],
        ["='Klachten (voorbeeld)'!A2"],
        ['=SUM(1,2)'],
        ['tblKlachten is een woord'],
      ];
      workbook.names.add('Aantal', '=ROWS(tblKlachten)');
    });
    const told = await toldOf(made);
    expect(told).toMatchObject({ rows: [], pointing: ['Planning!D1', 'Planning!D2', 'Aantal'] });
    expect(valueOf(await made.example.remove(consentTo(told)))).toMatchObject({ kind: 'removed' });
  });

  it('is nothing where its rows were sorted, moved or filtered, or its sheets renamed', async () => {
    const made = await anExample();
    await asColleague((workbook) => {
      const table = workbook.tables.getItem('tblKlachten');
      table.sort.apply([{ key: 4, ascending: false }]);
      table.columns.getItem('Naam').filter.applyValuesFilter(['Truus de Vries']);
      complaints(workbook).name = 'Oefenen';
      workbook.worksheets.getItem('Lijsten (voorbeeld)').name = 'Onze lijsten';
    });
    expect(valueOf(await made.example.remove(null))).toEqual({ kind: 'removed', keptOn: [] });
  });

  it('goes to a sheet of the office if it asks for that, below its headers and as values', async () => {
    const made = await anExample();
    const { letter, at, row, names } = await nameColumn();
    await typedIn(`${letter}${row + 3}`, "'s-Gravenhage, fam. Echt");
    await typedIn(`${letter}${row + 5}`, '=1+1');
    await asColleague((workbook) => {
      workbook.worksheets.getItem('Lijsten (voorbeeld)').getRange('A400').values = [['Los']];
    });
    const told = await toldOf(made);
    const removed = valueOf(await made.example.remove(consentTo(told, true)));
    expect(removed).toEqual({ kind: 'removed', keptOn: ['Klachten (bewaard)', 'Lijsten (bewaard)'] });
    expect(await sheetNames()).toEqual(['Sheet1', 'Planning', 'Klachten (bewaard)', 'Lijsten (bewaard)']);
    const kept = await cellsOn('Klachten (bewaard)');
    expect(kept[0]).toEqual(names);
    expect(kept.slice(1).map((cells) => cells[at])).toEqual(["'s-Gravenhage, fam. Echt", '=1+1']);
    expect((await cellsOn('Lijsten (bewaard)')).at(-1)?.filter((cell) => cell !== '')).toEqual(['Los']);
  });

  it.each([
    ['before it was consented to what is there by now', true],
    ['between the look and the removal', false],
  ])('is asked about again where a colleague wrote %s', async (_, isEarly) => {
    const { host, before, ...made } = await anExample();
    const { letter, row } = await nameColumn();
    const write = () => typedIn(`${letter}${row + 7}`, 'Net van een collega');
    if (isEarly) {
      await typedIn(`${letter}${row + 6}`, 'Eerder');
      const told = await toldOf(made);
      await write();
      expect(
        (await toldOf({ example: { ...made.example, remove: () => made.example.remove(consentTo(told)) } }))
          .rows,
      ).toEqual([{ sheet: 'Klachten (voorbeeld)', rows: [row + 6, row + 7] }]);
    } else {
      // The request that protects its sheets.
      beforeRequest(4, write);
      expect((await toldOf(made)).rows).toEqual([{ sheet: 'Klachten (voorbeeld)', rows: [row + 7] }]);
    }
    // It is theirs again to write in.
    await typedIn(`${letter}${row + 8}`, 'Nog een');
    const last = await toldOf(made);
    expect(last.rows[0]?.rows).toContain(row + 8);
    expect(valueOf(await made.example.remove(consentTo(last)))).toMatchObject({ kind: 'removed' });
    expect(all(host)).toEqual(before);
  });

  it('can’t be added any more once the last look was taken: who tries is told', async () => {
    const made = await anExample();
    const colleague = pane();
    valueOf(await colleague.register.open());
    let met: unknown;
    // The request that takes it out.
    beforeRequest(6, async () => {
      met = await colleague.register.append(aRow('r1', '2026-0417-BX'));
    });
    expect(valueOf(await made.example.remove(null))).toMatchObject({ kind: 'removed' });
    expect(met).toEqual({ ok: false, fault: { code: 'protected' } });
  });

  it('stays where a sheet that somebody protected stays protected, when it is not removed', async () => {
    const { host, ...made } = await anExample();
    await asColleague((workbook) => complaints(workbook).protection.protect({}, 'geheim'));
    const protectedOnes = () =>
      host.workbook.sheets.filter(({ protection }) => protection).map(({ name }) => name);
    host.faults.fail('AccessDenied', 6);
    expect((await made.example.remove(null)).ok).toBe(false);
    expect(protectedOnes()).toEqual(['Klachten (voorbeeld)']);
    expect(valueOf(await made.example.remove(null))).toMatchObject({ kind: 'removed' });
  });

  it.each(['refused', 'lost'] as const)(
    'is on a sheet of its own or still in the example, after any request that is %s',
    async (how) => {
      const { host: made, ...first } = await anExample();
      const { letter, row } = await nameColumn();
      await typedIn(`${letter}${row + 3}`, 'mevrouw Echt');
      const told = await toldOf(first);
      const { workbook } = made;
      const again = () => startLocalExcel({ workbook: copyWorkbook(workbook) });
      const whole = again();
      valueOf(await pane().example.remove(consentTo(told, true)));
      const after = all(whole).seen;
      const count = requestsOf(whole);
      expect(count).toBeGreaterThan(5);
      for (let nth = 1; nth <= count; nth++) {
        const host = again();
        if (how === 'refused') host.faults.fail('InvalidOrTimedOutSession', nth);
        else host.faults.loseReply(nth);
        expect([nth, (await pane().example.remove(consentTo(told, true))).ok]).toEqual([nth, false]);
        const removed = valueOf(await pane().example.remove(consentTo(told, true)));
        expect([nth, removed.kind]).toEqual([nth, 'removed']);
        expect([nth, all(host).seen]).toEqual([nth, after]);
      }
    },
  );
});

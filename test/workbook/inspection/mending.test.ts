import { isMendable } from '../../../src/procedure/inspection/cells/kinds';
import { toDay } from '../../../src/procedure/calendar/day';
import { serialOf } from '../../../src/workbook/sheet/serial';
import { mendRegister } from '../../../src/usecases/inspection/mendRegister';
import type { InspectionWork } from '../../../src/usecases/ports/inspectionPorts';
import { createInspection } from '../../../src/workbook/inspection/createInspection';
import { valueOf } from '../../fixtures/valueOf';
import { beforeRequest } from '../beforeRequest';
import { copyBelow, selectRow } from '../identity/byHand';
import { asColleague, readRows } from '../sheetReading';
import { openedRegister } from '../openedRegister';
import { readTable } from '../sideReading';
import { allCells, inspectedRegister, typeInto, worn } from './wornRegister';

const addLine = (caseNumber: string, rowId: string) =>
  asColleague(({ tables }) => {
    const body = tables.getItem('tblLogboek').getDataBodyRange();
    body.getRow(0).values = [[46_200, caseNumber, 'Sanne', 'Gewijzigd', rowId]];
  });

async function wornRegister() {
  const register = await inspectedRegister();
  await typeInto(worn);
  await addLine('2026-0002-CD', 'lost');
  return register;
}

/** How many cells a look finds, by whether they can be mended; formats aside, which go by columns. */
const counted = async ({ inspect }: Pick<Awaited<ReturnType<typeof inspectedRegister>>, 'inspect'>) => {
  const { found } = await inspect();
  const of = (mendable: boolean) =>
    found
      .filter(({ kind }) => kind !== 'formats' && isMendable(kind) === mendable)
      .reduce((sum, { count }) => sum + count, 0);
  return { mendable: of(true), asked: of(false) };
};

describe('a register that was edited by hand, once mended', () => {
  it('says what was meant, and a second look finds nothing but questions', async () => {
    const register = await wornRegister();
    expect(await counted(register)).toEqual({ mendable: 7, asked: 1 });
    const mended = valueOf(await register.mend());
    expect(mended).toMatchObject({ written: 7, left: 0 });
    expect(mended.remains?.found.map(({ kind }) => kind)).toEqual(['unsureDates']);
    const rows = await readRows();
    expect(rows[0]).toMatchObject({
      handedOverOn: serialOf(toDay('2026-07-02')),
      phone: '0612345678',
      category: 'Wachttijd',
    });
    expect(rows[1]).toMatchObject({ severity: 'normaal', postcode: '9401', attempts: 2 });
    expect((await readTable('tblLogboek'))[0]).toMatchObject({ RijID: 'r2' });
    expect((await register.inspect()).found.map(({ kind }) => kind)).toEqual(['unsureDates']);
    expect(valueOf(await register.mend())).toMatchObject({ written: 0, left: 0 });
  });

  it('keeps every old value in a report', async () => {
    const { mend } = await wornRegister();
    valueOf(await mend());
    const report = await readTable('tblNagekeken');
    expect(report).toHaveLength(12);
    expect(report[0]).toMatchObject({
      Wat: 'opmaak van cellen hersteld',
      Kolom: 'Telefoon',
      'Stond er': 'General',
    });
    expect(report).toContainEqual(
      expect.objectContaining({
        Tijdstip: expect.any(Number),
        Blad: 'Klachten',
        Klachtnr: '2026-0001-AB',
        Kolom: 'Telefoon',
        'Stond er': 612_345_678,
        'Staat er nu': '0612345678',
        Wat: 'telefoonnummer miste nul of plus',
        RijID: 'r1',
      }),
    );
    expect(report).toContainEqual(expect.objectContaining({ 'Stond er': 'Wachttijd ', Kolom: 'Rubriek' }));
  });

  it('is taken back cell by cell, and once only', async () => {
    const register = await wornRegister();
    const before = [await allCells('tblKlachten'), await allCells('tblLogboek')];
    valueOf(await register.mend());
    const last = valueOf(await register.inspection.lastRun());
    expect(last).toMatchObject({ changes: 12 });
    const back = valueOf(await register.inspection.takeBack(String(last?.run), register.work));
    expect(back).toEqual({ written: 12, left: 0, stopped: false });
    expect([await allCells('tblKlachten'), await allCells('tblLogboek')]).toEqual(before);
    expect(valueOf(await register.inspection.lastRun())).toBeNull();
    const said = (await readTable('tblNagekeken')).map(({ Wat }) => Wat);
    expect(said.filter((what) => what === 'teruggedraaid')).toHaveLength(12);
  });

  it('keeps what somebody typed since, when it is taken back', async () => {
    const { mend, inspection, work } = await wornRegister();
    valueOf(await mend());
    await typeInto([{ row: 0, key: 'phone', value: '06 99999999' }]);
    const last = valueOf(await inspection.lastRun());
    expect(valueOf(await inspection.takeBack(String(last?.run), work))).toMatchObject({
      written: 11,
      left: 1,
    });
    expect((await readRows())[0]).toMatchObject({ phone: '06 99999999', category: 'Wachttijd ' });
  });

  it('is taken back in the rows where it was, wherever those stand by now', async () => {
    const { mend, inspection, work } = await wornRegister();
    valueOf(await mend());
    await asColleague(({ tables }) =>
      tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }]),
    );
    const last = valueOf(await inspection.lastRun());
    expect(valueOf(await inspection.takeBack(String(last?.run), work))).toMatchObject({
      written: 12,
      left: 0,
    });
    expect((await readRows())[2]).toMatchObject({ rowId: 'r1', category: 'Wachttijd ', phone: 612_345_678 });
  });
});

describe('a sheet of which the looks and formulas were changed', () => {
  it('looks and works as it was made again, and the report keeps what was typed over a formula', async () => {
    const register = await inspectedRegister();
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblKlachten');
      table.getDataBodyRange().getEntireColumn().conditionalFormats.clearAll();
      table.columns.getItem('Signaal').getDataBodyRange().getCell(1, 0).values = [['bel na vieren']];
    });
    expect((await register.inspect()).found.map(({ kind }) => kind)).toEqual(['formulas', 'colours']);
    expect(valueOf(await register.mend())).toMatchObject({ dressed: true, written: 0 });
    expect((await register.inspect()).found).toEqual([]);
    const report = await readTable('tblNagekeken');
    expect(report.map(({ Wat }) => Wat)).toEqual([
      'formule hersteld',
      'kleuren hersteld',
      'kleuren hersteld',
    ]);
    expect(report[0]).toMatchObject({
      'Stond er': 'bel na vieren',
      Kolom: expect.stringMatching(/^Signaal/),
    });
  });

  it('gets back what was typed over a formula, in its row, where the formula still stands: a value or another formula', async () => {
    const { mend, takeBackLast } = await inspectedRegister();
    await typeInto([
      { row: 0, key: 'signal', value: 'bel na vieren' },
      { row: 1, key: 'signal', value: 5 },
      { row: 2, key: 'month', value: '=UPPER("mei")' },
    ]);
    valueOf(await mend());
    await typeInto([{ row: 1, key: 'signal', value: 'nu anders' }]);
    await asColleague(({ tables }) =>
      tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }]),
    );
    expect(await takeBackLast()).toEqual({ written: 2, left: 1, stopped: false });
    const rows = await readRows();
    expect(rows.map(({ signal }) => signal).slice(1)).toEqual(['nu anders', 'bel na vieren']);
    expect(rows[0]).toMatchObject({ month: 'MEI' });
    expect(await readTable('tblNagekeken')).toContainEqual(
      expect.objectContaining({ 'Stond er': '=UPPER("mei")', Wat: 'teruggedraaid' }),
    );
  });
});

describe('rows that were typed or copied in the sheet', () => {
  it('get a number and ID of their own before their cells are mended', async () => {
    const register = await inspectedRegister();
    await copyBelow(0);
    await selectRow(0);
    await typeInto([{ row: 3, key: 'phone', value: 612_345_678, format: 'General' }]);
    const { found } = await register.inspect();
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['copies', 'phones']));
    expect(valueOf(await register.mend())).toMatchObject({ named: 1, written: 1, left: 0 });
    const rows = await readRows();
    expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(4);
    expect(rows[3]).toMatchObject({ phone: '0612345678' });
    expect(await counted(register)).toEqual({ mendable: 0, asked: 0 });
  });
});

describe('a formula where a value belongs', () => {
  it('becomes what it shows where it looks at its own row, and is asked where it does not', async () => {
    const register = await inspectedRegister();
    await typeInto([
      { row: 0, key: 'callbackOn', value: '=F2+14', format: 'dd-mm-yyyy' },
      { row: 1, key: 'name', value: '=UPPER("jansen")', format: 'General' },
      { row: 0, key: 'town', value: '=IF(TODAY()>1,"Assen","")', format: 'General' },
      { row: 2, key: 'name', value: '=C2', format: 'General' },
      { row: 2, key: 'town', value: '=1/0', format: 'General' },
      // In texts in which people write at length, too.
      { row: 1, key: 'promise', value: '="Bellen"&CHAR(10)&"en schrijven"', format: 'General' },
      { row: 2, key: 'account', value: '=C2', format: 'General' },
    ]);
    const before = await allCells('tblKlachten');
    const counts = async () => {
      const { found } = await register.inspect();
      return Object.fromEntries(found.map(({ kind, count }) => [kind, count]));
    };
    const asked = { unsureFormulas: 3, errors: 1 };
    expect(await counts()).toMatchObject({ typedFormulas: 3, ...asked });
    expect(before.values[0]).toContain('Assen');
    expect(valueOf(await register.mend())).toMatchObject({ written: 3, left: 0 });
    expect(await readRows()).toMatchObject([
      { callbackOn: before.values[0]?.[4] },
      { name: 'JANSEN', promise: 'Bellen\nen schrijven' },
      {},
    ]);
    expect((await allCells('tblKlachten')).formulas[0]).not.toContain('=F2+14');
    expect(await readTable('tblNagekeken')).toContainEqual(
      expect.objectContaining({ 'Stond er': '=UPPER("jansen")', 'Staat er nu': 'JANSEN' }),
    );
    expect(await counts()).toEqual(asked);
  });
});

describe('blank rows', () => {
  it('are asked about, and a row with nothing but a long text is none', async () => {
    const { inspect, inspection } = await inspectedRegister();
    await asColleague(({ tables }) => {
      const body = tables.getItem('tblKlachten').getDataBodyRange();
      body.getRow(1).insert(Excel.InsertShiftDirection.down);
      body.getRow(1).insert(Excel.InsertShiftDirection.down);
    });
    await typeInto([{ row: 2, key: 'account', value: 'Belt nooit terug.' }]);
    const { rows, found } = await inspect();
    const kinds = found.map(({ kind, count }) => [kind, count]);
    expect([rows, kinds]).toEqual([
      4,
      expect.arrayContaining([
        ['blankRows', 1],
        ['unnumbered', 1],
      ]),
    ]);
    const place = found.find(({ kind }) => kind === 'blankRows')?.examples[0]?.place;
    expect(place).toMatchObject({ position: 1 });
    if (place) expect(await inspection.show(place)).toMatchObject({ ok: true });
  });

  it('are none in a register without complaints', async () => {
    await openedRegister();
    expect(valueOf(await createInspection().rows(0))).toEqual({ rows: [], of: 1 });
  });
});

describe('a register of an earlier version', () => {
  it('gets lines for its grey bands, and keeps a style that its office chose', async () => {
    const { inspect, mend } = await inspectedRegister();
    const table = ({ tables }: Excel.Workbook) => tables.getItem('tblKlachten');
    await asColleague((workbook) => (table(workbook).showBandedRows = true));
    expect((await inspect()).found).toMatchObject([{ kind: 'bands', count: 1 }]);
    expect(valueOf(await mend())).toMatchObject({ dressed: true });
    expect((await inspect()).found).toEqual([]);
    await asColleague((workbook) => {
      table(workbook).showBandedRows = true;
      table(workbook).style = 'TableStyleMedium2';
    });
    expect((await inspect()).found).toEqual([]);
  });
});

describe('somebody who stops', () => {
  /** Cancels once `done` says so, which is asked between requests. */
  const until = (work: InspectionWork, done: () => Promise<boolean>): InspectionWork => {
    let isDone = false;
    return {
      ...work,
      isCancelled: () => isDone,
      yieldToPane: async () => void (isDone ||= await done()),
    };
  };
  const reportLines = async () => (await readTable('tblNagekeken').catch(() => [])).length;

  it('while looks are mended finds no kind begun that is not told, and a second run goes on', async () => {
    const register = await wornRegister();
    await asColleague(({ tables }) => {
      const body = tables.getItem('tblKlachten').getDataBodyRange();
      body.getEntireColumn().conditionalFormats.clearAll();
    });
    const work = until(register.work, async () => (await reportLines()) > 0);
    expect(valueOf(await mendRegister(register.ports, work))).toMatchObject({
      dressed: true,
      written: 0,
      remains: null,
    });
    const what = (await readTable('tblNagekeken')).map(({ Wat }) => Wat);
    expect(new Set(what)).toEqual(new Set(['opmaak van cellen hersteld']));
    expect(valueOf(await register.mend())).toMatchObject({ dressed: true, written: 7 });
    expect(await counted(register)).toEqual({ mendable: 0, asked: 1 });
  });

  it('while it is taken back can take back the rest', async () => {
    const register = await wornRegister();
    const before = await allCells('tblKlachten');
    valueOf(await register.mend());
    const stopped = { ...register.work, isCancelled: () => true };
    expect(await register.takeBackLast(stopped)).toEqual({ written: 0, left: 0, stopped: true });
    expect(await register.takeBackLast()).toMatchObject({ written: 12, stopped: false });
    expect(await allCells('tblKlachten')).toEqual(before);
  });
});

describe('a run that breaks off', () => {
  it('leaves a report from which it is taken back, whichever request failed', async () => {
    const register = await wornRegister();
    const before = [await allCells('tblKlachten'), await allCells('tblLogboek')];
    for (let nth = 1; ; nth++) {
      register.host.faults.fail('InvalidOrTimedOutSession', nth);
      // One that ends well had fewer requests than that.
      if ((await register.mend()).ok) break;
      const last = valueOf(await register.inspection.lastRun());
      if (last) valueOf(await register.inspection.takeBack(last.run, register.work));
      expect([nth, await allCells('tblKlachten'), await allCells('tblLogboek')]).toEqual([nth, ...before]);
    }
    // The one that was to fail is still to come.
    expect((await register.inspection.lastRun()).ok).toBe(false);
    expect(valueOf(await register.inspection.lastRun())).toMatchObject({ changes: 12 });
  });
});

describe('a colleague who is at work between the look and the write', () => {
  /** Counted from the last request: before the report is made, before it is written, and before the cells are. */
  const moments = [8, 4, 3];
  const requestsOf = async () => {
    const { mend, host } = await wornRegister();
    const before = host.requests.length;
    valueOf(await mend());
    return host.requests.length - before;
  };
  const acts: [string, () => Promise<void>, (rows: Awaited<ReturnType<typeof readRows>>) => void][] = [
    [
      'and types in the cell keeps that',
      () => typeInto([{ row: 0, key: 'phone', value: '050-1234567', format: '@' }]),
      (rows) => expect(rows.find(({ rowId }) => rowId === 'r1')).toMatchObject({ phone: '050-1234567' }),
    ],
    [
      'and sorts the rows finds each mended in its own row',
      () =>
        asColleague(({ tables }) => tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }])),
      (rows) => expect(rows[2]).toMatchObject({ rowId: 'r1', phone: '0612345678', postcode: '9401 AB' }),
    ],
    [
      'and deletes a row leaves the others right',
      () =>
        asColleague(({ tables }) =>
          tables.getItem('tblKlachten').getDataBodyRange().getRow(0).delete(Excel.DeleteShiftDirection.up),
        ),
      (rows) => {
        expect(rows).toHaveLength(2);
        expect(rows[0]).toMatchObject({ rowId: 'r2', postcode: '9401', severity: 'normaal' });
        expect(rows[1]).toMatchObject({ rowId: 'r3', receivedOn: '3-4-2026' });
      },
    ],
  ];

  let last: number;
  beforeAll(async () => {
    last = await requestsOf();
  });

  it.each(acts)('%s, at whichever moment', async (_, act, holds) => {
    for (const moment of moments.map((back) => last - back + 1)) {
      const { mend } = await wornRegister();
      beforeRequest(moment, act);
      await mend();
      holds(await readRows());
    }
  });
});

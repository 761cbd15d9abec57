import { inspectRegister } from '../../../src/usecases/inspection/inspectRegister';
import { mendRegister } from '../../../src/usecases/inspection/mendRegister';
import type { Inspected } from '../../../src/usecases/inspection/inspectRegister';
import { valueOf } from '../../fixtures/valueOf';
import { copyBelow, sortBy, typeBelow } from '../identity/byHand';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';
import { inspectedRegister, typeInto, worn } from './wornRegister';

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('values');
    await context.sync();
    return range.values;
  });

const counts = ({ found }: Inspected) => Object.fromEntries(found.map(({ kind, count }) => [kind, count]));

describe('a register that was only written by the pane', () => {
  it('has nothing wrong, in either language', async () => {
    expect(await (await inspectedRegister()).inspect()).toMatchObject({ rows: 3, found: [], sampled: null });
    expect(await (await inspectedRegister('en')).inspect()).toMatchObject({
      rows: 3,
      found: [],
      sampled: null,
    });
  });
});

describe('a register that was edited by hand', () => {
  it('is read whole, and says per kind how much, with examples in its own words', async () => {
    const { inspect } = await inspectedRegister();
    await typeInto(worn);
    const inspected = await inspect();
    expect(counts(inspected)).toEqual({
      dates: 1,
      phones: 1,
      texts: 1,
      numbers: 1,
      spelling: 1,
      spaces: 1,
      formats: expect.any(Number),
      unsureDates: 1,
    });
    const examples = inspected.found.flatMap(({ examples: [first] }) => (first ? [first] : []));
    expect(examples).toContainEqual({
      place: { table: 'complaints', rowId: 'r1', position: 0, field: 'handedOverOn' },
      caseNumber: '2026-0001-AB',
      from: '2 juli 2026',
      to: ['02-07-2026'],
    });
    expect(examples).toContainEqual(
      expect.objectContaining({ from: '3-4-2026', to: ['03-04-2026', '04-03-2026'] }),
    );
  });

  it('leads to the cell, wherever its row stands by now', async () => {
    const { inspect, inspection, host } = await inspectedRegister();
    await typeInto(worn);
    const { found } = await inspect();
    const place = found.find(({ kind }) => kind === 'unsureDates')?.examples[0]?.place;
    if (!place) throw new Error('nothing was found');
    await asColleague(({ tables }) => {
      tables.getItem('tblKlachten').getDataBodyRange().getRow(0).delete(Excel.DeleteShiftDirection.up);
    });
    valueOf(await inspection.show(place));
    expect(await selected()).toEqual([['3-4-2026']]);
    expect(host.requests.length).toBeGreaterThan(0);
  });

  it('leads to the row that said it where that has no ID of its own, after a sort too', async () => {
    const { inspect, inspection } = await inspectedRegister();
    await typeBelow({ name: 'De Wit', town: ' Assen', callbackOn: 46_180 });
    await copyBelow(0);
    await typeInto([{ row: 4, key: 'town', value: 'Rolde ' }]);
    const { found } = await inspect();
    const examples = found.find(({ kind }) => kind === 'spaces')?.examples ?? [];
    expect(examples.map(({ from }) => from)).toEqual([' Assen', 'Rolde ']);
    await sortBy('callbackOn');
    for (const { place, from } of examples) {
      valueOf(await inspection.show(place));
      expect(await selected()).toEqual([[from]]);
    }
    await typeInto([{ row: 0, key: 'phone', value: '0592 123456' }]);
    const shown = await Promise.all(examples.map(({ place }) => inspection.show(place)));
    expect(shown.map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('can be left halfway', async () => {
    const { ports, work } = await inspectedRegister();
    expect(valueOf(await inspectRegister(ports, { ...work, isCancelled: () => true }))).toBeNull();
  });

  it('can be left while its looks are read, and is mended no further', async () => {
    const { ports, work, host } = await inspectedRegister();
    let pieces = 0;
    const left = { ...work, onProgress: () => void pieces++, isCancelled: () => pieces > 3 };
    expect(valueOf(await inspectRegister(ports, left))).toBeNull();
    const isReport = ({ name }: { name: string }) => name === 'Nagekeken';
    expect(valueOf(await mendRegister(ports, { ...work, isCancelled: () => true }))).toMatchObject({
      dressed: false,
      remains: null,
    });
    expect(host.workbook.sheets.some(isReport)).toBe(false);
  });
});

describe('the lines of the log', () => {
  const addLine = (caseNumber: string, rowId: string) =>
    asColleague(({ tables }) => {
      const body = tables.getItem('tblLogboek').getDataBodyRange();
      body.getRow(0).values = [[46_200, caseNumber, 'Sanne', 'Gewijzigd', rowId]];
    });

  it('whose complaint got another ID are known by its number', async () => {
    const { inspect } = await inspectedRegister();
    await addLine('2026-0002-CD', 'lost');
    expect(counts(await inspect())).toEqual({ lines: 1 });
  });

  it('are of the complaint that got its number while the rows were read', async () => {
    const { inspection, register, ports, work } = await inspectedRegister();
    await typeBelow({ name: 'De Wit', callbackOn: 46_180 });
    const [typed] = valueOf(await register.strays(true));
    let given = 0;
    const give = async () => {
      const standIns = typed ? [typed.complaint.rowId] : [];
      const asked = { standIns, today: ports.clock.today(), at: ports.clock.now(), by: 'Sanne' };
      given = valueOf(await register.identify(asked)).length;
    };
    const meanwhile: typeof inspection = {
      ...inspection,
      lines: async (...asked) => {
        if (given === 0) await give();
        return inspection.lines(...asked);
      },
    };
    const inspected = valueOf(await inspectRegister({ ...ports, inspection: meanwhile }, work));
    expect(given).toBe(1);
    const found = inspected ? counts(inspected) : {};
    expect(found).toHaveProperty('unnumbered', 1);
    expect(found).not.toHaveProperty('orphans');
  });

  it('and finished rounds whose complaint is gone are asked about, and know it again by its number where it has another ID', async () => {
    const { inspect, mend } = await inspectedRegister();
    const round = (row: number, caseNumber: string, rowId: string) =>
      asColleague(({ tables }) => {
        const { columns } = tables.getItem('tblRondes');
        const cell = (header: string) => columns.getItem(header).getDataBodyRange().getCell(row, 0);
        cell('Klachtnr').values = [[caseNumber]];
        cell('RijID').values = [[rowId]];
      });
    await round(0, '2025-0007-QQ', 'of last year');
    expect(counts(await inspect())).toEqual({ orphans: 1 });
    await round(0, '2026-0003-EF', 'of last year');
    expect(counts(await inspect())).toEqual({ lines: 1 });
    valueOf(await mend());
    expect((await readTable('tblRondes'))[0]).toMatchObject({ RijID: 'r3' });
  });

  it('whose complaint is gone are asked about, and are led to wherever they stand', async () => {
    const { inspect, inspection } = await inspectedRegister();
    await addLine('2026-0099-ZZ', 'gone');
    const inspected = await inspect();
    expect(counts(inspected)).toEqual({ orphans: 1 });
    await asColleague(({ tables }) =>
      tables.getItem('tblLogboek').getDataBodyRange().getRow(0).insert(Excel.InsertShiftDirection.down),
    );
    const place = inspected.found[0]?.examples[0]?.place;
    if (place) valueOf(await inspection.show(place));
    expect(await selected()).toEqual([['2026-0099-ZZ']]);
  });
});

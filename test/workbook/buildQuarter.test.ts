import { addDays, toDay } from '../../src/procedure/calendar/day';
import { serialOf } from '../../src/workbook/sheet/serial';
import { filledRegister } from '../bench/filledRegister';
import { aRow } from './aRow';
import { typeBelow } from './identity/byHand';
import { beforeRequest } from './beforeRequest';
import { valueOf } from '../fixtures/valueOf';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { builtTab, lineOf, readTab, tryToBuild } from './quarterTab';
import { asColleague } from './sheetReading';

const thirdQuarter = { year: 2026, quarter: 3 } as const;
const tab = 'Kwartaal 2026-K3';

const received = [
  ['2026-07-01', 'Bejegening'],
  ['2026-07-15', 'Bejegening'],
  ['2026-09-30', 'Bejegening'],
  ['2026-08-03', 'Privacy'],
  ['2026-06-30', 'Privacy'],
  ['2026-01-02', 'Privacy'],
  ['2026-10-01', 'Privacy'],
] as const;

async function withComplaints(): Promise<OpenedWorkbook> {
  const workbook = await openedRegister();
  for (const [index, [day, category]] of received.entries()) {
    const complaint = aRow(`r${index}`, `2026-000${index}-AB`, { receivedOn: toDay(day), category });
    valueOf(await workbook.register.append(complaint));
  }
  return workbook;
}

describe('the first complaint of a register', () => {
  it('is told by its date, whatever else stands in that column', async () => {
    const { register } = await withComplaints();
    await asColleague(({ tables }) => {
      const received = tables.getItem('tblKlachten').columns.getItem('Datum ontvangst').getDataBodyRange();
      received.getCell(0, 0).values = [['onbekend']];
    });
    expect(valueOf(await register.bookYears())).toEqual({
      firstReceipt: '2026-01-02',
      firstMonth: 1,
      retentionDue: 0,
    });
  });

  it('is none in an empty register', async () => {
    const { register } = await openedRegister();
    expect(valueOf(await register.bookYears())).toEqual({
      firstReceipt: null,
      firstMonth: 1,
      retentionDue: 0,
    });
  });
});

describe('the quarter tab', () => {
  it('counts the complaints per category and month, and cumulated over the quarters of the year', async () => {
    const { register } = await withComplaints();
    expect(await builtTab(register, thirdQuarter)).toEqual({ sheet: tab, complaints: 4 });
    const { pivots } = await readTab(tab);
    const perMonth = pivots.get('Rubrieken per maand 2026-K3') ?? [];
    expect(perMonth).toEqual([
      ['Rubriek', 'Maand', 'Aantal klachten'],
      ['Bejegening', '', '3'],
      ['', '2026-07', '2'],
      ['', '2026-09', '1'],
      ['Privacy', '', '1'],
      ['', '2026-08', '1'],
      ['Eindtotaal', '', '4'],
    ]);
    const cumulated = pivots.get('Rubrieken cumulatief 2026-K3') ?? [];
    expect(cumulated).toContainEqual(['Privacy', '1', '2', '3']);
    expect(cumulated.at(-1)?.slice(1)).toEqual(['1', '2', '6']);
  });

  it('still shows what came before it, and nothing of later, when its PivotTables are refreshed in the next quarter', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    const shown = async () => (await readTab(tab)).pivots.get('Rubrieken cumulatief 2026-K3');
    const before = await shown();
    const late = aRow('r9', '2026-0009-AB', { receivedOn: toDay('2026-12-01'), category: 'Privacy' });
    valueOf(await register.append(late));
    valueOf(await register.refreshPivots());
    expect(await shown()).toEqual(before);
    // One of a version that filtered by the year alone.
    await asColleague(({ pivotTables }) => {
      const pivot = pivotTables.getItem('Rubrieken cumulatief 2026-K3');
      pivot.hierarchies.getItem('Kwartaal').fields.getItem('Kwartaal').clearAllFilters();
    });
    expect(await shown()).not.toEqual(before);
    await builtTab(register, thirdQuarter);
    expect(await shown()).toEqual(before);
  });

  it('has the same figures beside them as values, with a stamp', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    expect(read.rows[1]?.[0]).toBe(
      'Vastgelegd op 02-10-2026 door Ruth Oosterhof, uit een register van 7 klachten.',
    );
    expect(lineOf(read, 'Bejegening').slice(0, 8)).toEqual(['Bejegening', '3', '–', '3', '0', '–', '3', '']);
    expect(lineOf(read, 'Privacy').slice(1, 6)).toEqual(['1', '–', '3', '1', '–']);
    expect(lineOf(read, 'Totaal')[1]).toBe('4');
    expect(lineOf(read, 'Open op 01-07-2026').slice(1, 2)).toEqual(['2']);
    expect(lineOf(read, 'Open op 30-09-2026').slice(1, 2)).toEqual(['6']);
  });

  it('says whether the register changed since', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    expect((await readTab(tab)).rows[2]?.[0]).toMatch(/dezelfde aantallen/);
    const late = aRow('r9', '2026-0009-AB', { receivedOn: toDay('2026-09-01'), category: 'Privacy' });
    valueOf(await register.append(late));
    const changed = await readTab(tab);
    expect(changed.rows[2]?.[0]).toMatch(/^Gewijzigd sinds rapport/);
    expect(lineOf(changed, 'Privacy').slice(6, 8)).toEqual(['2', 'gewijzigd']);
    expect(lineOf(changed, 'Bejegening').slice(6, 8)).toEqual(['3', '']);
    expect(lineOf(changed, 'Privacy')[1]).toBe('1');
  });

  it('is brought up to date in place the second time', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    const late = aRow('r9', '2026-0009-AB', { receivedOn: toDay('2026-09-01'), category: 'Kosten' });
    valueOf(await register.append(late));
    expect((await builtTab(register, thirdQuarter)).complaints).toBe(5);
    const read = await readTab(tab);
    expect([...read.pivots.keys()]).toHaveLength(2);
    expect(read.pivots.get('Rubrieken per maand 2026-K3')).toContainEqual(['Kosten', '', '1']);
    expect(lineOf(read, 'Kosten')[1]).toBe('1');
    expect(read.charts).toHaveLength(2);
    expect(read.rows[2]?.[0]).toMatch(/dezelfde aantallen/);
  });

  it('keeps the looks of its charts when they get new data', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    await builtTab(register, thirdQuarter);
    const series = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(tab);
      const bars = charts.getItem('Ontvangen klachten per rubriek').series.getItemAt(0);
      const closed = charts.getItem('Ontvangen en gesloten').series.getItemAt(1);
      bars.load('hasDataLabels');
      closed.load('markerStyle');
      await context.sync();
      return { labels: bars.hasDataLabels, marker: closed.markerStyle };
    });
    expect(series).toEqual({ labels: true, marker: 'Square' });
  });

  it('keeps what somebody wrote in its notes, and is found after somebody renamed it', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    await asColleague(({ worksheets }) => {
      const sheet = worksheets.getItem(tab);
      sheet.getRange('A10').values = [['Besproken met de directie op 9 oktober.']];
      sheet.name = 'Directie Q3';
    });
    expect(await builtTab(register, thirdQuarter)).toEqual({ sheet: 'Directie Q3', complaints: 4 });
    expect((await readTab('Directie Q3')).rows[9]?.[0]).toBe('Besproken met de directie op 9 oktober.');
  });

  it('gets a new PivotTable when its own was deleted, and a new tab when that was', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    await asColleague(({ pivotTables }) => pivotTables.getItem('Rubrieken per maand 2026-K3').delete());
    await builtTab(register, thirdQuarter);
    expect((await readTab(tab)).pivots.size).toBe(2);
    await asColleague(({ worksheets }) => worksheets.getItem(tab).delete());
    await builtTab(register, thirdQuarter);
    expect((await readTab(tab)).pivots.size).toBe(2);
  });

  it('of a quarter before the first complaint says so, and gets its figures once there are complaints', async () => {
    const { register } = await withComplaints();
    const empty = { year: 2025, quarter: 1 } as const;
    expect(await builtTab(register, empty)).toEqual({ sheet: 'Kwartaal 2025-K1', complaints: 0 });
    const before = await readTab('Kwartaal 2025-K1');
    expect(before.pivots.size).toBe(0);
    expect(before.charts).toEqual([]);
    expect(before.rows[15]?.[0]).toMatch(/^In het register staat geen klacht van dit kwartaal of van ervoor/);
    expect(lineOf(before, 'Totaal')).toEqual([]);
    valueOf(await register.append(aRow('r9', '2025-0001-AB', { receivedOn: toDay('2025-02-03') })));
    expect((await builtTab(register, empty)).complaints).toBe(1);
    const after = await readTab('Kwartaal 2025-K1');
    expect(after.pivots.size).toBe(2);
    expect(after.charts).toHaveLength(2);
  });

  it('draws no line before the first complaint, beside whole numbers, and says when that was', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { receivedOn: toDay('2026-05-04') })));
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    const trend = read.rows.slice(read.rows.findIndex(([label]) => label === 'Acht kwartalen') + 1);
    expect(trend.slice(5, 8).map((line) => line.slice(0, 3))).toEqual([
      ['2026-K1', '', ''],
      ['2026-K2', '1', '0'],
      ['2026-K3', '0', '0'],
    ]);
    expect(trend.slice(8, 13).map(([label]) => label)).toContain(
      'De eerste klacht in het register is van 04-05-2026; van ervoor is niets bekend.',
    );
    const step = await Excel.run(async (context) => {
      const { valueAxis } = context.workbook.worksheets.getItem(tab).charts.getItemAt(0).axes;
      valueAxis.load('majorUnit');
      await context.sync();
      return valueAxis.majorUnit;
    });
    expect(step).toBe(1);
  });

  it('says first what deserves attention', async () => {
    const { register } = await withComplaints();
    const serious = { receivedOn: toDay('2026-08-03'), severity: 'serious' } as const;
    valueOf(await register.append(aRow('r9', '2026-0009-AB', serious)));
    await builtTab(register, thirdQuarter);
    const { rows } = await readTab(tab);
    expect(rows.slice(15, 21).map(([label]) => label)).toEqual([
      'Wat aandacht verdient',
      'Bij 1 van 1 ernstige klacht is het hoofd te laat of niet ingelicht.',
      'Te weinig op tijd teruggebeld: 0 van 8 beloften (0%), de norm is 90%.',
      '6 klachten stonden langer dan 20 werkdagen open.',
      'Het register is nog te jong om met vier kwartalen ervoor te vergelijken.',
      '',
    ]);
  });

  it.each([
    [90, ', norm 90%'],
    [0.75, ', norm 75%'],
    ['80', ', norm 80%'],
    ['zoveel mogelijk', ', norm 90%'],
    ['', ''],
    [null, ', norm 90%'],
  ])('puts the norm of the settings beside the kept promises: %s', async (set, told) => {
    const { register } = await withComplaints();
    await asColleague(({ names }) => {
      const norm = names.getItem('Instelling_NormBeloften');
      // A register that was made before has no such setting.
      if (set === null) norm.delete();
      else norm.getRange().values = [[set]];
    });
    await builtTab(register, thirdQuarter);
    expect((await readTab(tab)).rows[6]?.[5]).toBe(`0 van 7 beloften${told}`);
  });

  it('puts the quarter before and that of last year beside every headline, and beside how it was handled', async () => {
    const { register } = await openedRegister();
    // The oldest only tells that its relation complained before.
    for (const [index, month] of ['2024-08', '2025-07', '2026-04', '2026-07'].entries()) {
      const due = toDay(`${month}-20`);
      const complaint = {
        ...{ receivedOn: toDay(`${month}-13`), callbackOn: due, firstCallbackOn: due },
        ...{ status: 'closed' as const, satisfied: 'yes' as const, severity: 'serious' as const },
        ...{ headInformedOn: toDay(`${month}-14`), letterSentOn: due, round: index === 1 ? 2 : 1 },
        ...{ calledOn: index === 2 ? addDays(due, 2) : due, closedOn: addDays(due, 2) },
      };
      valueOf(await register.append(aRow(`r${index}`, `2026-000${index}-AB`, complaint)));
    }
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblRondes');
      const put = (header: string, value: string | number) => {
        table.columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
      };
      put('Klachtnr', '2026-0001-AB');
      put('Teruggebeld op', serialOf(toDay('2025-07-15')));
    });
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    const before = 'vorig kwartaal 1\nvorig jaar 1';
    expect([read.rows[6]?.[0], read.rows[6]?.[1]]).toEqual([before, before]);
    expect(read.rows[6]?.[3]).toBe('op 30-09-2026\nvorig kwartaal 0\nvorig jaar 0');
    expect(read.rows[6]?.[5]).toBe('1 van 1 beloften, norm 90%\nvorig kwartaal 0/1\nvorig jaar 1/1');
    expect(lineOf(read, 'Doorlooptijd in werkdagen, mediaan').slice(4)).toEqual(['7,0', '', '7,0', '6,0']);
    expect(lineOf(read, 'Later of niet teruggebeld').slice(4)).toEqual(['0', '–', '1', '0']);
    for (const [label, now, before, lastYear] of [
      ['Naar behoren opgelost: ja', '1', '1', '1'],
      ['Naar behoren in de eerste ronde', '1', '1', '0'],
      ['Procedure opnieuw gestart', '0', '0', '1'],
      ['Ernstige klachten ontvangen', '1', '1', '1'],
      ['– hoofd van de afdeling binnen een werkdag ingelicht', '1', '1', '1'],
      ['– brief verzonden', '1', '1', '1'],
      ['Herhaald: relatie klaagde in het jaar ervoor ook', '1', '1', '1'],
    ] as const) {
      const line = lineOf(read, label);
      expect([label, line[4], line[6], line[7]]).toEqual([label, now, before, lastYear]);
    }
  });

  it('says of a quarter before the register that it knows nothing, and of one in which it began from which day', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { receivedOn: toDay('2026-05-04') })));
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    expect(lineOf(read, 'Totaal').slice(4, 6)).toEqual(['1', '–']);
    const partly = '“Vorig kwartaal” telt vanaf 04-05-2026. De eerste klacht in het register is van die dag.';
    expect(read.rows.flat().filter((text) => text.includes('telt vanaf'))).toEqual([partly]);
  });

  it('counts which relations should have been called before today, of whatever quarter', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    expect(lineOf(await readTab(tab), 'Terugbeldatum voorbij')[1]).toBe('7');
  });

  it('counts per department and per channel, and names no department of which there are few', async () => {
    const { register } = await openedRegister();
    for (let index = 0; index < 6; index++) {
      const department = index < 5 ? 'Wonen' : 'Zorg';
      const channel = index === 0 ? 'balie' : 'telefoon';
      valueOf(await register.append(aRow(`r${index}`, `2026-000${index}-AB`, { department, channel })));
    }
    await builtTab(register, thirdQuarter);
    const { rows } = await readTab(tab);
    const block = rows.findIndex(([label]) => label === 'Ontvangen per afdeling');
    expect(rows.slice(block + 1, block + 4)).toEqual([
      ['Wonen', '5', '83%', '0', 'telefoon', '5', '83%', '0'],
      ['Afdelingen onder de vijf', '1', '17%', '0', 'balie', '1', '17%', '0'],
      ['', '', '', '', '', '', '', ''],
    ]);
  });

  it('names every department of which there are five complaints or more', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Afdeling ${index}`);
    const { register } = await filledRegister(60, (index) => ({ department: names[index % 12] ?? '' }));
    await builtTab(register, thirdQuarter);
    const { rows } = await readTab(tab);
    const block = rows.findIndex(([label]) => label === 'Ontvangen per afdeling');
    expect(rows.slice(block + 1, block + 13).map(([name, count]) => [name, count])).toEqual(
      names.map((name) => [name, '5']),
    );
  });

  it('tells how long complaints are open, together as many as are', async () => {
    const { register } = await withComplaints();
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    const ages = ['– korter dan 5 werkdagen', '– 5 t/m 20 werkdagen', '– langer dan 20 werkdagen'];
    expect(ages.map((label) => lineOf(read, label)[1])).toEqual(['1', '0', '5']);
    expect(lineOf(read, 'Open op 30-09-2026')[1]).toBe('6');
    // 193 from Monday to Friday, less the holidays of the register.
    const [oldest] = read.rows.find(([label]) => label?.startsWith('De oudste')) ?? [];
    expect(oldest).toBe('De oudste kwam binnen op 02-01-2026 en wachtte toen 188 werkdagen.');
  });

  it('tells what was concluded of the complaints that were closed, the smallest categories together', async () => {
    const { register } = await openedRegister();
    const closed = { status: 'closed', closedOn: toDay('2026-07-20'), finding: 'upheld' } as const;
    for (let index = 0; index < 9; index++) {
      const category = `Eigen rubriek ${index}`;
      valueOf(await register.append(aRow(`r${index}`, `2026-000${index}-AB`, { ...closed, category })));
    }
    const without = { ...closed, category: 'Eigen rubriek 0', finding: null };
    valueOf(await register.append(aRow('r9', '2026-0009-AB', without)));
    await builtTab(register, thirdQuarter);
    const { rows } = await readTab(tab);
    const block = rows.slice(rows.findIndex(([label]) => label === 'Oordeel over gesloten klachten'));
    expect(block[0]?.slice(1, 7)).toEqual([
      'Gesloten',
      'Gegrond',
      'Deels gegrond',
      'On-gegrond',
      'Geen oordeel',
      'Niet ingevuld',
    ]);
    expect(block[1]?.slice(0, 7)).toEqual(['Eigen rubriek 0', '2', '1', '0', '0', '0', '1']);
    expect(block[8]?.slice(0, 3)).toEqual(['Overige rubrieken', '2', '2']);
    expect(block[9]?.slice(0, 7)).toEqual(['Totaal', '10', '9', '0', '0', '0', '1']);
  });

  it('tells causes and measures, of serious complaints in full but without a name, and what the last quarter left undated', async () => {
    const { register } = await openedRegister();
    await asColleague(({ tables }) => {
      tables.getItem('tblMedewerkers').getDataBodyRange().getCell(0, 0).values = [['Ruth Oosterhof']];
    });
    const closed = {
      status: 'closed',
      closedOn: toDay('2026-07-20'),
      cause: 'Planning klopte niet',
    } as const;
    const before = { ...closed, receivedOn: toDay('2026-05-01'), closedOn: toDay('2026-05-20') };
    const all = [
      closed,
      { ...closed, cause: 'planning klopte niet.' },
      {
        ...{ ...closed, severity: 'serious' as const, name: 'Jan de Wit', category: 'Privacy' },
        ...{ cause: 'Ruth Oosterhof belde meneer De Wit niet', measure: 'Rooster aangepast op 1-8-2026' },
      },
      { ...before, measure: 'Werkinstructie herzien met Jan de Wit', name: 'Jan de Wit' },
      { ...before, measure: 'Gedaan op 1 juni' },
    ];
    for (const [index, complaint] of all.entries())
      valueOf(await register.append(aRow(`r${index}`, `2026-000${index}-AB`, complaint)));
    await builtTab(register, thirdQuarter);
    const { rows } = await readTab(tab);
    const first = rows.findIndex(([label]) => label === 'Oorzaken van gesloten klachten');
    const block = rows.slice(first, first + 15).filter(([label]) => label !== '');
    expect(block.map((line) => [line[0], line[7]])).toEqual([
      ['Oorzaken van gesloten klachten', 'Aantal'],
      ['Planning klopte niet', '2'],
      ['Andere', '1'],
      ['Niet ingevuld', '0'],
      ['Maatregelen na gesloten klachten', 'Aantal'],
      ['Andere', '1'],
      ['Niet ingevuld', '2'],
      ['Ernstige klachten: oorzaak en maatregel', ''],
      ['Privacy. Oorzaak: … belde meneer De … niet. Maatregel: Rooster aangepast op 1-8-2026.', ''],
      ['Maatregelen van vorig kwartaal zonder datum', 'Aantal'],
      ['Werkinstructie herzien met … de …', '1'],
    ]);
  });

  it.each([
    ['of as many letters as a cell holds', 'a '.repeat(16_383)],
    ['on as many lines as a cell holds', 'a\n'.repeat(16_383)],
  ])('shortens a cause and a measure %s, which no row of the report would hold', async (_, text) => {
    const { register } = await openedRegister();
    const serious = { ...({ status: 'closed', severity: 'serious' } as const), cause: text, measure: text };
    const row = aRow('r1', '2026-0001-AB', {
      ...serious,
      closedOn: toDay('2026-07-20'),
      category: 'a'.repeat(5_000),
    });
    valueOf(await register.append(row));
    await builtTab(register, thirdQuarter);
    const { rows } = await readTab(tab);
    const told = rows.find(([label]) => label?.includes('Maatregel: a a'))?.[0] ?? '';
    expect(told.match(/(?:a ){400,}a?…/g)).toHaveLength(2);
    expect(told).not.toContain('\n');
  });

  it('reads more of what was called in the quarter or in several rounds, though it was closed before', async () => {
    const { register } = await openedRegister();
    const before = {
      ...{ receivedOn: toDay('2026-04-01'), closedOn: toDay('2026-05-20'), status: 'closed' as const },
      ...{ callbackOn: toDay('2026-04-08'), firstCallbackOn: toDay('2026-04-08') },
    };
    const called = { ...before, calledOn: toDay('2026-07-02'), satisfied: 'no' } as const;
    valueOf(await register.append(aRow('r1', '2026-0001-AB', called)));
    const rounds = { ...before, calledOn: toDay('2026-05-20'), round: 2 };
    valueOf(await register.append(aRow('r2', '2026-0002-AB', rounds)));
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblRondes');
      const put = (header: string, value: string | number) => {
        table.columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
      };
      put('Klachtnr', '2026-0002-AB');
      put('Teruggebeld op', serialOf(toDay('2026-04-07')));
    });
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    expect(lineOf(read, 'Naar behoren opgelost: nee')[4]).toBe('1');
    expect(lineOf(read, 'Teruggebeld op of voor de eerste terugbeldatum').slice(4)).toEqual([
      '0',
      '–',
      '1',
      '–',
    ]);
    expect(lineOf(read, 'Later of niet teruggebeld').slice(4)).toEqual(['0', '–', '1', '–']);
  });

  it('leaves what was no complaint out of the oldest quarters of the trend', async () => {
    const { register } = await openedRegister();
    const old = (day: string, status: 'closed' | 'noComplaint') => ({
      ...{ receivedOn: toDay(day), closedOn: toDay(day), status },
    });
    for (const [index, row] of [old('2024-11-04', 'closed'), old('2024-11-05', 'noComplaint')].entries())
      valueOf(await register.append(aRow(`r${index}`, `2024-000${index}-AB`, row)));
    await builtTab(register, thirdQuarter);
    expect(lineOf(await readTab(tab), '2024-K4').slice(1, 3)).toEqual(['1', '1']);
  });

  it('counts complaints without a date or a category where they belong, and says so', async () => {
    const { register } = await withComplaints();
    // Nobody but who typed it knows of it: it has no number either.
    await typeBelow({ name: 'De Wit' });
    const blank = { receivedOn: toDay('2026-07-09'), category: '' };
    valueOf(await register.append(aRow('r9', '2026-0009-AB', blank)));
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    expect(lineOf(read, '(geen rubriek)').slice(1, 8)).toEqual(['1', '20%', '1', '0', '–', '1', '']);
    expect(read.rows.find(([label]) => label?.startsWith('Zonder datum van ontvangst'))?.[7]).toBe('1');
    expect(read.rows.find(([label]) => label?.startsWith('Zonder rubriek'))?.[7]).toBe('1');
    expect(lineOf(read, 'Totaal')[1]).toBe('5');
  });

  it.each([
    'Geur*',
    '=1+1',
    "'t Loket",
    '~?',
    'Zeg "nee"',
    '<5',
    'x'.repeat(255),
    '12',
    'Maart 2026',
    'Waar',
    'Æ (nieuw)',
  ])('counts a category called %s by its name, in figures and PivotTable alike', async (category) => {
    const { register } = await withComplaints();
    const complaint = aRow('r9', '2026-0009-AB', { receivedOn: toDay('2026-08-04'), category });
    valueOf(await register.append(complaint));
    await builtTab(register, thirdQuarter);
    const read = await readTab(tab);
    expect(lineOf(read, category).slice(1, 8)).toEqual(['1', '20%', '1', '0', '–', '1', '']);
    const pivot = read.pivots.get('Rubrieken per maand 2026-K3') ?? [];
    expect(pivot).toContainEqual([category, '', '1']);
  });

  it('does not mind a colleague who filtered and sorted the register', async () => {
    const { register } = await withComplaints();
    await asColleague(({ tables }) => {
      const complaints = tables.getItem('tblKlachten');
      complaints.sort.apply([{ key: 2, ascending: false }]);
      complaints.columns.getItem('Rubriek').filter.applyValuesFilter(['Privacy']);
    });
    expect((await builtTab(register, thirdQuarter)).complaints).toBe(4);
    expect(lineOf(await readTab(tab), 'Bejegening')[1]).toBe('3');
  });

  it('leaves a sheet of that name alone when somebody else made it', async () => {
    const { register } = await withComplaints();
    await asColleague((workbook) => {
      workbook.worksheets.add(tab).getRange('B2').values = [['van ons']];
    });
    expect(await tryToBuild(register, thirdQuarter)).toEqual({
      kind: 'failed',
      fault: { code: 'nameTaken', name: tab },
    });
  });

  it('speaks English in an English register', async () => {
    const { register } = await openedRegister('en');
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    expect(await builtTab(register, thirdQuarter)).toEqual({ sheet: 'Quarter 2026-Q3', complaints: 1 });
    const { rows } = await readTab('Quarter 2026-Q3');
    expect(rows[0]?.[0]).toBe('Complaints in the third quarter of 2026');
  });

  it('counts one register when a colleague deletes a row between the dates and the rest', async () => {
    const { register } = await withComplaints();
    beforeRequest(2, () =>
      asColleague(({ tables }) => tables.getItem('tblKlachten').rows.getItemAt(0).delete()),
    );
    expect(await builtTab(register, thirdQuarter)).toEqual({ sheet: tab, complaints: 3 });
    const read = await readTab(tab);
    expect(read.rows[1]?.[0]).toContain('uit een register van 6 klachten.');
    expect(lineOf(read, 'Totaal')[1]).toBe('3');
    expect(lineOf(read, 'Privacy').slice(1, 6)).toEqual(['1', '–', '3', '1', '–']);
  });

  it('counts every row of a register that is understood in several pieces', async () => {
    const { register } = await withComplaints();
    const rows = 2_100;
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblKlachten');
      table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
      const dates = Array.from({ length: rows }, (_, index) => [
        serialOf(addDays(toDay('2026-09-30'), -(index % 400))),
      ]);
      table.columns.getItem('Datum ontvangst').getDataBodyRange().values = dates;
      table.columns.getItem('Sluitdatum').getDataBodyRange().values = dates;
    });
    // Of each 400 days 92 are in the quarter; of the last, shorter round too.
    const complaints = 6 * 92;
    expect(await builtTab(register, thirdQuarter)).toEqual({ sheet: tab, complaints });
    expect((await readTab(tab)).rows[1]?.[0]).toContain(`uit een register van ${rows} klachten.`);
  });

  it('can be brought up to date when no complaint matters to it any more', async () => {
    const { register } = await openedRegister();
    const long = {
      receivedOn: toDay('2023-01-02'),
      closedOn: toDay('2023-01-09'),
      status: 'closed',
    } as const;
    valueOf(await register.append(aRow('r1', '2023-0001-AB', long)));
    await asColleague(({ tables }) => tables.getItem('tblCalamiteiten').worksheet.delete());
    const nothing = { sheet: tab, complaints: 0 };
    expect(await builtTab(register, thirdQuarter)).toEqual(nothing);
    expect(await builtTab(register, thirdQuarter)).toEqual(nothing);
  });

  it('takes four round trips at most, its PivotTables in the last one', async () => {
    const { host, register } = await withComplaints();
    const before = host.requests.length;
    await builtTab(register, thirdQuarter);
    // Excel.run's last message lets go of ranges; nobody waits for it.
    expect(host.requests.length - before).toBeLessThanOrEqual(4);
  });
});

import { toDay } from '../../../src/procedure/calendar/day';
import { valueOf } from '../../fixtures/valueOf';
import { asColleague } from '../sheetReading';
import { byTheBook, draw, registerWith, shown, work } from './drawnSample';

const lineOf = (rows: string[][], label: string) => rows.find(([first]) => first === label) ?? [];

describe('a sample', () => {
  it('stands on its own sheet with all that is needed to draw it again', async () => {
    const { samples } = await registerWith(20);
    expect(await draw(samples)).toEqual({
      kind: 'drawn',
      code: 'S-2026-01',
      sheet: 'Steekproef S-2026-01',
      drawn: 3,
      population: 20,
    });
    const list = await shown('Steekproeven', 'A4:M5');
    expect(Object.fromEntries(list[0]?.map((header, index) => [header, list[1]?.[index]]) ?? [])).toEqual({
      Steekproef: 'S-2026-01',
      'Datum van': 'ontvangst',
      Van: '01-04-2026',
      'Tot en met': '30-06-2026',
      'Gekozen uit': 'Alle klachten',
      'Aantal klachten daarin': '20',
      Gevraagd: '3',
      Gekozen: '3',
      Lotingswoord: 'K7P-3XQ',
      'Naar rubriek': 'nee',
      Methode: 'SHA-256/1',
      Door: 'Ruth Oosterhof',
      Op: '08-07-2026',
    });
    const cases = valueOf(await samples.scorecard('S-2026-01'));
    // The lowest three by Python; see the rule's own test.
    expect(cases.map(({ caseNumber }) => caseNumber)).toEqual([
      '2026-0017-AB',
      '2026-0005-AB',
      '2026-0012-AB',
    ]);
    expect(cases.map(({ rowId }) => rowId)).toEqual(['row-17', 'row-5', 'row-12']);
  });

  it('says beforehand what the register knows, and counts natively what people fill in', async () => {
    const { samples } = await registerWith(3, (number) =>
      number === 1 ? byTheBook : { ...byTheBook, checkedOn: null, department: 'Buitendienst' },
    );
    await draw(samples);
    const before = await shown('Steekproef S-2026-01');
    expect(lineOf(before, 'Alle gegevens ingevuld').slice(3, 7)).toEqual([
      '100%',
      '3',
      '0',
      '0 n.v.t., 0 nog open',
    ]);
    expect(lineOf(before, 'Gecontroleerd vóór het bellen').slice(3, 6)).toEqual(['33%', '1', '2']);
    expect(lineOf(before, 'Vijf gesprekspunten gezegd').slice(3, 7)).toEqual([
      '–',
      '0',
      '0',
      '0 n.v.t., 3 nog open',
    ]);
    expect(lineOf(before, 'Buitendienst').slice(3, 6)).toEqual(['75%', '6', '2']);
    expect(before[3]?.[0]).toBe('15 van 18 oordelen ingevuld · open acties: 0');

    await asColleague(({ tables }) => {
      const table = tables.getItem('tblSteekproef_2026_01');
      const verdict = table.columns.getItem('Oordeel').getDataBodyRange();
      const at = (row: number) => verdict.getCell(row, 0);
      // The first case: all data noted, and the five messages.
      at(0).values = [['nee']];
      at(4).values = [['ja']];
      table.columns.getItem('Actie').getDataBodyRange().getCell(0, 0).values = [['Formulier aanpassen']];
    });
    const after = await shown('Steekproef S-2026-01');
    expect(lineOf(after, 'Alle gegevens ingevuld').slice(3, 6)).toEqual(['67%', '2', '1']);
    expect(lineOf(after, 'Vijf gesprekspunten gezegd').slice(3, 6)).toEqual(['100%', '1', '0']);
    expect(after[3]?.[0]).toBe('16 van 18 oordelen ingevuld · open acties: 1');
    const first = after.findIndex(([label]) => label === 'Klachtnr') + 1;
    expect(after.slice(first, first + 6).map((row) => row[5])).toEqual([
      '',
      'register',
      'register',
      'register',
      '',
      'register',
    ]);
  });

  it('shows what was not met in dark red, also where the register said so beforehand', async () => {
    const { samples } = await registerWith(1);
    await draw(samples);
    const rules = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblSteekproef_2026_01');
      const { conditionalFormats } = table.columns.getItem('Oordeel').getDataBodyRange();
      conditionalFormats.load('items/custom/rule/formula,items/custom/format/font/color');
      await context.sync();
      return conditionalFormats.items.map(({ custom: { rule, format } }) => [
        rule.formula,
        format.font.color,
      ]);
    });
    // The first that holds decides; the second one makes what came from the register grey.
    expect(rules).toEqual([
      [expect.stringMatching(/^=\$E\d+="nee"$/), '#7A0C0C'],
      [expect.stringMatching(/^=AND\(\$N/), '#595959'],
    ]);
  });

  it('gets the next code, and a list that somebody deleted comes back', async () => {
    const { samples } = await registerWith(4);
    await draw(samples);
    expect(await draw(samples, { seed: 'x' })).toMatchObject({ code: 'S-2026-02' });
    await asColleague(({ worksheets }) => worksheets.getItem('Steekproeven').delete());
    expect(await draw(samples, { seed: 'y' })).toMatchObject({ code: 'S-2026-03' });
    expect(valueOf(await samples.samples()).map(({ code }) => code)).toEqual(['S-2026-03']);
  });

  it.each(['=1+1', "'s-Gravenhage", '12', '@werk', '31-12-2026', 'een lange zin met é en 😀'])(
    'keeps a seed that was typed as text: %s',
    async (seed) => {
      const { samples } = await registerWith(4);
      await draw(samples, { seed });
      const [line] = valueOf(await samples.samples());
      expect(line?.seed).toBe(seed);
    },
  );

  it('larger than its population is the whole population', async () => {
    const { samples } = await registerWith(4);
    expect(await draw(samples, { asked: '50', size: { count: 50 } })).toMatchObject({
      drawn: 4,
      population: 4,
    });
  });

  it('of an empty population is none, and makes no sheet', async () => {
    const { samples } = await registerWith(4);
    const population = { kind: 'category', name: 'Privacy' } as const;
    expect(await draw(samples, { population })).toEqual({ kind: 'empty' });
    expect(valueOf(await samples.samples())).toEqual([]);
  });

  it('by category says how many came from each', async () => {
    const { samples } = await registerWith(10, (number) => ({
      ...byTheBook,
      category: number <= 6 ? 'Wachttijd' : number <= 9 ? "'t Loket" : '',
    }));
    await draw(samples, { byCategory: true, size: { count: 5 } });
    const [line] = valueOf(await samples.samples());
    expect(line?.stratified.split('; ').sort()).toEqual([
      "'t Loket 2 van 3",
      '(geen rubriek) 0 van 1',
      'Wachttijd 3 van 6',
    ]);
  });

  it.each([
    [
      'closed in the period',
      { period: { date: 'closedOn' as const, first: toDay('2026-06-10'), last: toDay('2026-06-10') } },
      6,
    ],
    ['that are closed', { population: { kind: 'closed' as const } }, 6],
    ['of one category', { population: { kind: 'category' as const, name: 'Privacy' } }, 2],
    ['of one department', { population: { kind: 'department' as const, name: 'Buitendienst' } }, 4],
  ])('can be of complaints %s', async (_, changes, population) => {
    const { samples } = await registerWith(8, (number) => ({
      ...byTheBook,
      ...(number <= 2 && { status: 'checked', closedOn: null, calledOn: null, category: 'Privacy' }),
      ...(number > 4 && { department: 'Buitendienst' }),
    }));
    expect(await draw(samples, changes)).toMatchObject({ kind: 'drawn', population });
  });

  it('does not mind that a colleague sorts the rows and moves the columns', async () => {
    const { samples } = await registerWith(20);
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblKlachten');
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.add(0, [['Eigen'], ...Array.from({ length: 20 }, () => ['x'])]);
    });
    await draw(samples);
    const cases = valueOf(await samples.scorecard('S-2026-01'));
    expect(cases.map(({ caseNumber }) => caseNumber)).toEqual([
      '2026-0017-AB',
      '2026-0005-AB',
      '2026-0012-AB',
    ]);
  });

  it('takes rows that were typed without the add-in by their case number, and leaves out what has none', async () => {
    const { samples } = await registerWith(3);
    await asColleague(({ tables }) => {
      const { columns } = tables.getItem('tblKlachten');
      columns.getItem('RijID').getDataBodyRange().getCell(0, 0).getResizedRange(1, 0).values = [[''], ['']];
      columns.getItem('Klachtnr').getDataBodyRange().getCell(1, 0).values = [['']];
    });
    expect(
      valueOf(
        await samples.candidates(
          { date: 'receivedOn', first: toDay('2026-06-01'), last: toDay('2026-06-30') },
          work,
        ),
      ),
    ).toMatchObject({
      nameless: 1,
      candidates: [{ caseNumber: '2026-0001-AB', rowId: '' }, { caseNumber: '2026-0003-AB' }],
    });
    expect(await draw(samples)).toMatchObject({ drawn: 2, population: 2 });
    const cases = valueOf(await samples.scorecard('S-2026-01'));
    expect(cases.map(({ isGone }) => isGone)).toEqual([false, false]);
  });

  it('keeps its line and its scorecard when complaints or lines are deleted afterwards, and says so', async () => {
    const { samples } = await registerWith(3);
    await draw(samples);
    await asColleague(({ tables }) => {
      tables.getItem('tblKlachten').rows.getItemAt(0).delete();
      tables.getItem('tblSteekproef_2026_01').rows.getItemAt(17).delete();
    });
    const [line] = valueOf(await samples.samples());
    expect(line).toMatchObject({ drawn: 3, progress: { cases: 3, lines: 17, gone: 1 } });
    const rows = await shown('Steekproef S-2026-01');
    expect(rows[3]?.[0]).toMatch(
      /verwijderde regels: 1 · regels van klachten die niet meer in het register staan: [56]$/,
    );
    expect(rows.flat()).toContain('niet meer in het register');
    await asColleague(({ worksheets }) => worksheets.getItem('Steekproef S-2026-01').delete());
    expect(valueOf(await samples.samples())).toMatchObject([{ code: 'S-2026-01', drawn: 3, progress: null }]);
    expect(await samples.scorecard('S-2026-01')).toEqual({
      ok: false,
      fault: { code: 'sheetMissing', name: 'Steekproef S-2026-01' },
    });
  });

  it('stops between two trips when asked', async () => {
    const { samples } = await registerWith(3);
    const period = { date: 'receivedOn', first: toDay('2026-06-01'), last: toDay('2026-06-30') } as const;
    const stopped = await samples.candidates(period, { onProgress: () => {}, isCancelled: () => true });
    expect(stopped).toEqual({ ok: true, value: null });
  });

  it('speaks English in an English register', async () => {
    const { samples } = await registerWith(2, undefined, 'en');
    expect(await draw(samples)).toMatchObject({ sheet: 'Sample S-2026-01' });
    const rows = await shown('Sample S-2026-01');
    expect(rows[1]?.[0]).toBe('All complaints, date of receipt 01-04-2026 to 30-06-2026');
    expect(lineOf(rows, 'Handed over in time').slice(3, 6)).toEqual(['100%', '2', '0']);
  });
});

describe('a sample that can not be written', () => {
  it('leaves no scorecard behind, and the next try has its code', async () => {
    const { host, samples } = await registerWith(3);
    await draw(samples);
    await asColleague(({ worksheets }) => worksheets.getItem('Steekproeven').protection.protect());
    expect(await draw(samples)).toEqual({ kind: 'failed', fault: { code: 'protected' } });
    await asColleague(({ worksheets }) => worksheets.getItem('Steekproeven').protection.unprotect());
    host.faults.fail('ActivityLimitReached', 8);
    expect(await draw(samples)).toMatchObject({ kind: 'drawn', code: 'S-2026-02' });
  });
});

import { toDay } from '../../../src/procedure/calendar/day';
import { serialOf } from '../../../src/workbook/sheet/serial';
import { mendRegister } from '../../../src/usecases/inspection/mendRegister';
import { createInspection } from '../../../src/workbook/inspection/createInspection';
import { createSamples } from '../../../src/workbook/sample/createSamples';
import { seededRandom } from '../../fakes/seededRandom';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { createRetention } from '../../../src/workbook/retention/createRetention';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { anonymiseAsked } from '../../../src/usecases/retention/anonymiseAsked';
import { anonymise } from '../../../src/usecases/retention/anonymise';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { patiently } from '../adoption/aList';
import { anAdoption } from '../adoption/aPlan';
import { wholeWorkbook } from '../adoption/wholeWorkbook';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { builtTab } from '../quarterTab';
import { draw, shown } from '../sample/drawnSample';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { wordsIn } from './wordsIn';
import { endedRegister, past, personal, recent, work } from './endedRegister';

const words = Object.values(personal);

const typeKept = (value: string | number) =>
  asColleague(({ tables }) => {
    const column = tables.getItem('tblKlachten').columns.getItem('Bewaren tot');
    column.getDataBodyRange().getCell(0, 0).values = [[value]];
  });
const gone = 'geanonimiseerd';
const nothingLeft = { calamities: 0, left: 0, stopped: false, blocked: [] };

describe('a complaint that was closed for as long as the office keeps personal data', () => {
  it('is told before anything is written', async () => {
    const { survey, host } = await endedRegister();
    const before = wholeWorkbook(host.workbook);
    expect(await survey()).toMatchObject({
      kind: 'surveyed',
      months: 24,
      due: 1,
      years: [{ year: 2024, count: 1 }],
      examples: ['2024-0001-AB'],
      undated: 0,
      contradicting: 0,
      unnamed: 0,
    });
    expect(wholeWorkbook(host.workbook)).toEqual(before);
  });

  it('leaves nothing of the relation in the whole saved workbook, and everything of the others', async () => {
    const { host, anonymise } = await endedRegister();
    expect(await wordsIn(host.workbook)).toContain(personal.account);
    const others = (await readRows()).slice(1);
    expect(valueOf(await anonymise())).toEqual({ cleared: 1, ...nothingLeft });
    const said = await wordsIn(host.workbook);
    expect(words.filter((word) => said.includes(word))).toEqual([]);
    expect((await readRows()).slice(1)).toEqual(others);
    expect(others[0]?.name).toBe('mevrouw Recent');
  });

  it('keeps its number, dates, category and outcome, and says when it was anonymised', async () => {
    const { anonymise } = await endedRegister();
    const [before] = await readRows();
    await anonymise();
    const [after] = await readRows();
    expect(after).toEqual({
      ...before,
      ...Object.fromEntries(Object.keys(personal).map((field) => [field, ''])),
      name: 'geanonimiseerd',
      anonymisedOn: serialOf(toDay('2026-07-08')),
    });
    const log = await readTable('tblLogboek');
    expect(log.map(({ Klachtnr, Wat }) => [Klachtnr, Wat])).toEqual([
      [past.caseNumber, 'Gewijzigd'],
      [recent.caseNumber, expect.stringMatching(/^Gewijzigd: Naam gewijzigd \(.. → ..\)$/)],
      [past.caseNumber, 'Geanonimiseerd'],
    ]);
  });

  it('takes out of the log what earlier versions wrote there about others, and nothing else', async () => {
    const { anonymise } = await endedRegister();
    await asColleague(async ({ tables }) => {
      const what = tables.getItem('tblLogboek').columns.getItem('Wat').getDataBodyRange();
      what.getCell(1, 0).values = [
        ['Gewijzigd: Naam mevrouw Kort → mevrouw Recent; Ernst normaal → ernstig'],
      ];
    });
    await anonymise();
    expect((await readTable('tblLogboek')).map(({ Wat }) => Wat)).toEqual([
      'Gewijzigd',
      'Gewijzigd: Naam gewijzigd; Ernst normaal → ernstig',
      'Geanonimiseerd',
    ]);
  });

  it('is not due again', async () => {
    const { anonymise, survey } = await endedRegister();
    await anonymise();
    expect(await survey()).toMatchObject({ due: 0, years: [] });
    expect(valueOf(await anonymise())).toEqual({ cleared: 0, ...nothingLeft });
  });

  it('goes out of samples, reports of mended cells and of adopted lists too', async () => {
    const { host, anonymise, session, ports } = await endedRegister();
    await draw(createSamples(session), {
      period: { date: 'receivedOn', first: toDay('2024-06-01'), last: toDay('2024-06-30') },
      size: { count: 1 },
    });
    await asColleague(({ tables }) => {
      const card = tables.getItem('tblSteekproef_2026_01');
      card.columns.getItem('Opmerking').getDataBodyRange().getCell(0, 0).values = [
        ['Zwartemeer vertelde het zelf'],
      ];
      const cell = tables.getItem('tblKlachten').columns.getItem('Plaats').getDataBodyRange().getCell(0, 0);
      cell.values = [['Zwartemeer ']];
    });
    const mended = await mendRegister(
      { ...ports, inspection: createInspection(session), random: seededRandom(1) },
      work,
    );
    expect(valueOf(mended).written).toBeGreaterThan(0);
    expect(await wordsIn(host.workbook)).toContain('Zwartemeer vertelde');
    expect(valueOf(await anonymise())).toEqual({ cleared: 1, ...nothingLeft });
    const said = await wordsIn(host.workbook);
    expect(words.filter((word) => said.includes(word))).toEqual([]);
    expect(await readTable('tblSteekproef_2026_01')).not.toHaveLength(0);
  });

  it('goes out of the report of the list that it was adopted from', async () => {
    const host = startLocalExcel();
    const request = await anAdoption({ way: 'inPlace' });
    valueOf(await createAdoption().adopt(request, patiently));
    await asColleague(({ tables }) => {
      const { columns } = tables.getItem('tblKlachten');
      columns.getItem('Status').getDataBodyRange().getCell(1, 0).values = [['Gesloten']];
      columns.getItem('Sluitdatum').getDataBodyRange().getCell(1, 0).values = [[45_050]];
    });
    expect(await wordsIn(host.workbook)).toContain('Gravesande');
    const ports = { retention: createRetention(), register: createWorkbookRegister() };
    const done = await anonymise(
      { ...ports, clock: fixedClock('2026-07-08'), identity: fixedIdentity('Sanne') },
      { months: 24, clearsPointing: false, own: [] },
      work,
    );
    expect(valueOf(done)).toEqual({ cleared: 1, ...nothingLeft });
    expect(await wordsIn(host.workbook)).not.toContain('Gravesande');
    const lines = (await shown('Overname Onze klachten', 'A1:F60')).filter(([, number]) => number === 'K2');
    expect(lines.map(([, , column, original, now]) => [column, original, now])).toEqual([
      ['Datum', '', ''],
      ['Naam', '', ''],
      ['Wat was er', '', ''],
    ]);
  });

  it('goes out of what PivotTables remember', async () => {
    const { host, register, anonymise } = await endedRegister();
    await builtTab(register, { year: 2024, quarter: 2 });
    valueOf(await anonymise());
    const said = await wordsIn(host.workbook);
    expect(words.filter((word) => said.includes(word))).toEqual([]);
  });

  it('goes out of columns of the office only where it says so', async () => {
    const { anonymise, survey } = await endedRegister();
    await asColleague(({ tables }) => {
      tables.getItem('tblKlachten').columns.add(undefined, [['Buurman'], ['de heer Vos'], ['niemand'], ['']]);
    });
    expect(await survey()).toMatchObject({ own: ['Buurman'] });
    const column = async () => (await readTable('tblKlachten')).map(({ Buurman }) => Buurman);
    valueOf(await anonymise({ own: ['Buurman'] }));
    expect(await column()).toEqual(['', 'niemand', '']);
  });

  it('keeps a type, cause or measure, and loses one that points at somebody where that was asked', async () => {
    const pointing = aRow('r1', '2024-0001-AB', {
      ...past,
      summary: 'Zandstra wacht op wortels',
      cause: 'Planning',
      measure: 'Bel 0592 123456 voortaan',
    });
    const first = await endedRegister([pointing, recent]);
    expect(await first.survey()).toMatchObject({
      pointing: {
        count: 2,
        examples: [
          { caseNumber: '2024-0001-AB', field: 'summary', text: 'Zandstra wacht op wortels' },
          { caseNumber: '2024-0001-AB', field: 'measure', text: 'Bel 0592 123456 voortaan' },
        ],
      },
    });
    valueOf(await first.anonymise());
    expect((await readRows())[0]).toMatchObject({ summary: 'Zandstra wacht op wortels', cause: 'Planning' });
    const second = await endedRegister([pointing, recent]);
    valueOf(await second.anonymise({ clearsPointing: true }));
    expect((await readRows())[0]).toMatchObject({ summary: '', cause: 'Planning', measure: '' });
  });
});

describe('a complaint that the office keeps longer', () => {
  it.each([
    ['a day to come', 'exempt', { keptUntil: toDay('2027-01-01') }, ''],
    ['today', 'exempt', { keptUntil: toDay('2026-07-08') }, ''],
    ['a reason without a day', 'unclear', { keptBecause: 'claim' }, ''],
    ['words instead of a day', 'unclear', {}, 'tot de claim is afgehandeld'],
  ] as const)('by %s stays as it is, and is told', async (_, how, kept, words) => {
    const { survey, anonymise } = await endedRegister([{ ...past, ...kept }]);
    if (words !== '') await typeKept(words);
    expect(await survey()).toMatchObject({ due: 0, [how]: [past.caseNumber] });
    const before = await readRows();
    expect(valueOf(await anonymise())).toEqual({ cleared: 0, ...nothingLeft });
    expect(await readRows()).toEqual(before);
  });

  it('is due once that day has passed, and loses the reason with the rest', async () => {
    const kept = { keptUntil: toDay('2026-07-07'), keptBecause: 'claim van de heer Zandstra' };
    const { anonymise } = await endedRegister([{ ...past, ...kept }]);
    expect(valueOf(await anonymise())).toMatchObject({ cleared: 1 });
    const [row] = await readRows();
    expect(row).toMatchObject({ keptUntil: serialOf(kept.keptUntil), keptBecause: '', name: gone });
  });

  it('stays as it is when a colleague types that day just before it is written', async () => {
    const { host, anonymise } = await endedRegister();
    const start = host.requests.length;
    valueOf(await anonymise());
    const count = host.requests.length - start;
    let left = 0;
    for (let nth = 1; nth <= count; nth++) {
      const again = await endedRegister();
      beforeRequest(nth, () => typeKept(serialOf(toDay('2027-01-01'))));
      const outcome = await again.anonymise();
      const [row] = await readRows();
      const isAnonymised = row?.anonymisedOn !== '';
      expect([nth, outcome.ok, isAnonymised ? row?.name : gone]).toEqual([nth, true, gone]);
      if (!isAnonymised) left += 1;
      if (!isAnonymised)
        expect([nth, row?.name, row?.account]).toEqual([nth, 'mevrouw Q. Zandstra-Bos', personal.account]);
    }
    // Asked for before it was written over, and after: only the last came too late.
    expect(left).toBeGreaterThan(count / 2);
  });
});

describe('anonymising while others are at work', () => {
  it('leaves a complaint as it is that a colleague opens again just before it is written', async () => {
    const { host, anonymise } = await endedRegister();
    const requests = async () => {
      const before = host.requests.length;
      valueOf(await anonymise());
      return host.requests.length - before;
    };
    const count = await requests();
    for (let nth = 1; nth <= count; nth++) {
      const again = await endedRegister();
      beforeRequest(nth, () =>
        asColleague(({ tables }) => {
          const body = tables.getItem('tblKlachten').columns;
          body.getItem('Sluitdatum').getDataBodyRange().getCell(0, 0).values = [['']];
          body.getItem('Status').getDataBodyRange().getCell(0, 0).values = [['Nieuw']];
        }),
      );
      const outcome = await again.anonymise();
      const [row] = await readRows();
      const isAnonymised = row?.anonymisedOn !== '';
      expect([nth, outcome.ok, isAnonymised ? row?.name : gone]).toEqual([nth, true, gone]);
      // Either it was there before the write, and all of the row stays, or it came after.
      if (!isAnonymised)
        expect([nth, row?.name, row?.account]).toEqual([nth, 'mevrouw Q. Zandstra-Bos', personal.account]);
    }
  });

  it('takes the right row out when a colleague sorts or inserts rows at any moment', async () => {
    const { host, anonymise } = await endedRegister();
    const before = host.requests.length;
    valueOf(await anonymise());
    const count = host.requests.length - before;
    for (let nth = 1; nth <= count; nth++) {
      const again = await endedRegister();
      const others = (await readRows()).slice(1);
      beforeRequest(nth, () =>
        asColleague(({ tables }) => {
          tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }]);
        }),
      );
      const outcome = valueOf(await again.anonymise());
      const rows = await readRows();
      expect([nth, rows.filter(({ rowId }) => rowId !== 'r1')]).toEqual([nth, [...others].reverse()]);
      if (outcome.left === 0) expect([nth, rows.at(-1)?.name]).toEqual([nth, gone]);
    }
  });

  it.each(['refused', 'lost'] as const)(
    'ends the same when any request is %s and it is done again, by another pane',
    async (how) => {
      const { host, anonymise } = await endedRegister();
      const before = host.requests.length;
      valueOf(await anonymise());
      const whole = wholeWorkbook(host.workbook);
      const count = host.requests.slice(before).filter((one) => !isCleanUp(one)).length;
      for (let nth = 1; nth <= count; nth++) {
        const again = await endedRegister();
        if (how === 'refused') again.host.faults.fail('InvalidOrTimedOutSession', nth);
        else again.host.faults.loseReply(nth);
        const first = await again.anonymise();
        expect([nth, first.ok]).toEqual([nth, false]);
        valueOf(await again.anonymiseAnew());
        expect([nth, wholeWorkbook(again.host.workbook)]).toEqual([nth, whole]);
      }
    },
  );
});

describe('complaints that somebody asks to be forgotten', () => {
  const reason = { reason: 'verzoek van 6 juli' };

  it('go whole, however recent, with the reason in the log', async () => {
    const { host, ports } = await endedRegister();
    const before = await wordsIn(host.workbook);
    expect(before).toContain('mevrouw Recent');
    const done = await anonymiseAsked(ports, { numbers: '2024-0002-cd', ...reason }, work);
    expect(valueOf(done)).toEqual({ kind: 'done', cleared: 1, ...nothingLeft });
    expect(await wordsIn(host.workbook)).not.toContain('mevrouw Recent');
    expect((await readRows()).map(({ name }) => name)).toEqual([
      'mevrouw Q. Zandstra-Bos',
      gone,
      'de heer Open',
    ]);
    expect((await readTable('tblLogboek')).at(-1)).toMatchObject({
      Klachtnr: recent.caseNumber,
      Wat: 'Geanonimiseerd: verzoek van 6 juli',
    });
  });

  it.each([
    ['', { kind: 'blank', field: 'numbers' }],
    ['2024-0002-CD, 2024-9999-ZZ', { kind: 'unknown', numbers: ['2024-9999-ZZ'] }],
    ['2024-0002-CD; 2026-0003-EF', { kind: 'open', numbers: ['2026-0003-EF'] }],
  ])('all stay where one of "%s" can not go', async (numbers, expected) => {
    const { host, ports } = await endedRegister();
    const before = wholeWorkbook(host.workbook);
    expect(valueOf(await anonymiseAsked(ports, { numbers, ...reason }, work))).toEqual(expected);
    expect(wholeWorkbook(host.workbook)).toEqual(before);
  });

  it('need a reason', async () => {
    const { ports } = await endedRegister();
    const asked = await anonymiseAsked(ports, { numbers: '2024-0002-CD', reason: ' ' }, work);
    expect(valueOf(asked)).toEqual({ kind: 'blank', field: 'reason' });
  });
});

import { toDay } from '../../../src/procedure/calendar/day';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { createLetters } from '../../../src/workbook/letters/createLetters';
import { aCalamity } from '../../fixtures/aCalamity';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import { isCleanUp } from '../../host/isCleanUp';
import { wholeWorkbook } from '../adoption/wholeWorkbook';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { affectedCells, code, patiently, sheetNames } from '../letters/affectedTable';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';
import { endedRegister } from './endedRegister';
import { wordsIn } from './wordsIn';

const affected = Array.from({ length: 3 }, (_, index) =>
  anAffectedRow(index + 1, {
    name: `mevrouw Kwartel ${index}`,
    address: `Kwikstaartlaan ${index}`,
    postcode: '8877 ZQ',
    town: 'Zwartemeer',
    email: `kwartel${index}@voorbeeld.example`,
    phone: '06 99887766',
    relationNumber: `REL-88${index}`,
    approachedOn: toDay('2024-06-05'),
  }),
);
const words = ['Kwartel', 'kwartel', 'Kwikstaartlaan', '8877 ZQ', 'Zwartemeer', '99887766', 'REL-88'];
const sheets = ['Getroffenen C-2026-01', 'Brieven C-2026-01 (1)'];

/** A calamity that was closed two years and a month ago, with its list and its letters; it is 8 July 2026. */
async function endedCalamity(
  changes: Parameters<typeof aCalamity>[0] = {},
  complaints: readonly Complaint[] = [aRow('r0', '2026-0009-XY')],
) {
  const ended = await endedRegister(complaints);
  const letters = createLetters(ended.session);
  const calamity = aCalamity({
    ...{ status: 'closed', closedOn: toDay('2024-06-10'), affected: 3, approached: 3 },
    ...changes,
  });
  const log = { event: 'registered', at: '2024-06-01T10:00', by: 'Mila' } as never;
  valueOf(await createCalamities(ended.session).appendCalamity(calamity, log));
  valueOf(await letters.addAffected({ code, run: 'L1', rows: affected }, patiently));
  const basis = aLetterBasis();
  const composed = await composeLetters(affected, basis, async () => {});
  valueOf(await letters.fillMerge({ code, ...composed }));
  valueOf(await letters.print({ code, style: basis.style, letters: composed.letters }, patiently));
  return ended;
}

const typeInCalamities = (header: string, value: string) =>
  asColleague(({ tables }) => {
    const { columns } = tables.getItem('tblCalamiteiten');
    columns.getItem(header).getDataBodyRange().getLastRow().values = [[value]];
  });
const done = { cleared: 0, calamities: 1, left: 0, stopped: false, blocked: [] };

describe('a calamity that was closed for as long as the office keeps personal data', () => {
  it('is told with whom it hit and where they stand, and nothing is written', async () => {
    const { survey, host } = await endedCalamity();
    const before = wholeWorkbook(host.workbook);
    expect(await survey()).toMatchObject({
      due: 0,
      calamities: [{ code, title: 'Dubbele incasso', relations: 3, sheets }],
      besides: [],
    });
    expect(wholeWorkbook(host.workbook)).toEqual(before);
  });

  it('says of nobody any more whom it hit, in the whole saved workbook, and keeps its lines and figures', async () => {
    const { host, anonymise, survey } = await endedCalamity();
    const said = await wordsIn(host.workbook);
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
    const calamities = await readTable('tblCalamiteiten');
    const before = await affectedCells();
    expect(valueOf(await anonymise())).toEqual(done);
    const left = await wordsIn(host.workbook);
    expect(words.filter((word) => left.includes(word))).toEqual([]);
    expect(await sheetNames()).not.toContain(sheets[1]);
    expect(await readTable('tblCalamiteiten')).toEqual(calamities);
    const kept = ['Klaagde al', 'Brief', 'Benaderd op', 'Kenmerk', 'Wat er gebeurde'];
    const pick = (lines: Record<string, unknown>[]) => lines.map((line) => kept.map((key) => line[key]));
    const after = await affectedCells();
    expect(pick(after)).toEqual(pick(before));
    expect(after.map(({ Naam, Adres, Aanhefregel }) => [Naam, Adres, Aanhefregel])).toEqual(
      Array(3).fill(['geanonimiseerd', '', '']),
    );
    expect((await readTable('tblLogboek')).at(-1)).toMatchObject({
      Klachtnr: code,
      Door: 'Sanne',
      Wat: 'Getroffen relaties geanonimiseerd',
    });
    expect(await survey()).toMatchObject({ calamities: [], besides: [] });
  });

  it.each<[string, Parameters<typeof aCalamity>[0], Complaint[]]>([
    ['is open again', { status: 'open' }, []],
    ['was closed a day too late', { closedOn: toDay('2024-07-09') }, []],
    ['has no closing date', { closedOn: null }, []],
    ['has a complaint that is kept', {}, [aRow('r4', '2026-0004-GH', { calamity: ' c-2026-01' })]],
  ])('stays as it is where it %s', async (_, changes, complaints) => {
    const { host, anonymise, survey } = await endedCalamity(changes, [
      aRow('r0', '2026-0009-XY'),
      ...complaints,
    ]);
    expect(await survey()).toMatchObject({ calamities: [], besides: sheets });
    const before = wholeWorkbook(host.workbook);
    expect(valueOf(await anonymise())).toEqual({ ...done, calamities: 0 });
    expect(wholeWorkbook(host.workbook)).toEqual(before);
  });

  it('whose row is gone is told by its sheets', async () => {
    const { survey } = await endedCalamity();
    await typeInCalamities('Code', 'C-2020-09');
    expect(await survey()).toMatchObject({ calamities: [], besides: sheets });
  });

  it('stays whole when a colleague opens it again before it is begun', async () => {
    const { host, anonymise } = await endedCalamity();
    const start = host.requests.length;
    valueOf(await anonymise());
    const count = host.requests.length - start;
    let whole = 0;
    for (let nth = 1; nth <= count; nth++) {
      const again = await endedCalamity();
      beforeRequest(nth, () => typeInCalamities('Status', 'open'));
      expect(await again.anonymise()).toMatchObject({ ok: true });
      const names = new Set((await affectedCells()).map(({ Naam }) => Naam));
      const hasLetters = (await sheetNames()).includes(sheets[1] ?? '');
      if (hasLetters) expect([nth, names]).toEqual([nth, new Set(affected.map(({ name }) => name))]);
      if (hasLetters) whole += 1;
    }
    expect(whole).toBeGreaterThan(3);
  });

  it.each(['refused', 'lost'] as const)(
    'says of nobody any more whom it hit when any request is %s and it is done again, by another pane',
    async (how) => {
      const { host, anonymise } = await endedCalamity();
      const start = host.requests.length;
      valueOf(await anonymise());
      const count = host.requests.slice(start).filter((one) => !isCleanUp(one)).length;
      for (let nth = 1; nth <= count; nth++) {
        const again = await endedCalamity();
        if (how === 'refused') again.host.faults.fail('InvalidOrTimedOutSession', nth);
        else again.host.faults.loseReply(nth);
        const first = await again.anonymise();
        expect([nth, first.ok]).toEqual([nth, false]);
        valueOf(await again.anonymiseAnew());
        const left = await wordsIn(again.host.workbook);
        expect([nth, words.filter((word) => left.includes(word))]).toEqual([nth, []]);
        expect([nth, (await affectedCells()).length]).toEqual([nth, 3]);
      }
    },
  );
});

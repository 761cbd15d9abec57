import { composeLetters } from '../../../../src/usecases/letters/composeLetters';
import type { LetterBasis } from '../../../../src/usecases/letters/composeLetter';
import type { AffectedRow } from '../../../../src/procedure/calamity/affected/affectedRelation';
import { keepCalamityFigures } from '../../../../src/usecases/letters/keepCalamityFigures';
import { toDay } from '../../../../src/procedure/calendar/day';
import { fakeCalamities } from '../../../fakes/fakeCalamities';
import { aCalamity } from '../../../fixtures/aCalamity';
import { aLetterBasis } from '../../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../../fixtures/anAffectedRow';

const compose = (rows: AffectedRow[], basis = aLetterBasis()) => composeLetters(rows, basis, async () => {});

function basisWith(paragraphs: string[], calamity: Partial<LetterBasis['calamity']> = {}): LetterBasis {
  const basis = aLetterBasis();
  const template = { ...basis.style.template, paragraphs };
  return { ...basis, style: { ...basis.style, template }, calamity: { ...basis.calamity, ...calamity } };
}

describe('composing the letters', () => {
  it('makes one for everybody who gets one, in the order of the table', async () => {
    const rows = [
      anAffectedRow(1),
      anAffectedRow(2, { letter: false }),
      anAffectedRow(3, { doubleOf: 2 }),
      anAffectedRow(4, { address: '' }),
      anAffectedRow(5, { name: 'mevr. Bos', salutation: 'Beste Anneke' }),
    ];
    const { letters, greetings, tooLong, unknown } = await compose(rows);
    expect(letters.map(({ rowId }) => rowId)).toEqual(['L1-1', 'L1-5']);
    expect(letters[0]?.lines[3]).toEqual(['J. de Vries 1', '']);
    expect(letters[1]?.lines[3]).toEqual(['mevr. Bos', '']);
    expect([...greetings]).toEqual([
      ['L1-1', 'Geachte heer of mevrouw De Vries 1,'],
      ['L1-5', 'Beste Anneke,'],
    ]);
    expect({ tooLong, unknown }).toEqual({ tooLong: [], unknown: [] });
  });

  it('leaves no letter out, however many there are', async () => {
    for (const count of [0, 1, 99, 100, 101, 200]) {
      const rows = Array.from({ length: count }, (_, index) => anAffectedRow(index + 1));
      const { letters, greetings } = await compose(rows);
      expect(letters.map(({ rowId }) => rowId)).toEqual(rows.map(({ rowId }) => rowId));
      expect(greetings.size).toBe(count);
    }
  });

  it('tells Word what is the same in each letter', async () => {
    const { calamity, date, style } = aLetterBasis();
    const { code, title, what, cause, solution, apology, responsible } = calamity;
    const { shared } = await compose([anAffectedRow(1)], { ...aLetterBasis(), since: '20 november 2026' });
    expect(shared).toEqual({
      subject: 'Dubbele afschrijving in november',
      ...{ code, what, cause, solution, apology, responsible, date },
      since: '20 november 2026',
      calamity: title,
      organisation: style.organisation,
    });
  });

  it('counts in how many letters a blank shows, and names what means nothing', async () => {
    const basis = basisWith(['{oorzaak} en {bedrag} van {relatienummer}.'], { cause: '' });
    const rows = [anAffectedRow(1), anAffectedRow(2, { relationNumber: '' })];
    const { blank, unknown } = await compose(rows, basis);
    expect([...blank]).toEqual([
      ['cause', 2],
      ['relationNumber', 1],
    ]);
    expect(unknown).toEqual(['{bedrag}']);
  });

  it('prints no letter that does not fit its page, and says which part does not', async () => {
    const long = anAffectedRow(2, { name: 'Vereniging van Eigenaren '.repeat(12) });
    const { letters, tooLong } = await compose([anAffectedRow(1), long]);
    expect(letters.map(({ rowId }) => rowId)).toEqual(['L1-1']);
    expect(tooLong).toEqual([{ row: long, parts: ['address'] }]);
  });
});

describe('the figures of a calamity', () => {
  const day = toDay('2026-11-24');
  const rows = [
    anAffectedRow(1, { approachedOn: toDay('2026-11-25') }),
    anAffectedRow(2, { approachedOn: day }),
    anAffectedRow(3),
    anAffectedRow(4, { doubleOf: 2, approachedOn: toDay('2026-11-01') }),
  ];
  const figures = { affected: 3, approached: 2, firstLetterOn: day };

  it.each<[string, Partial<ReturnType<typeof aCalamity>>]>([
    ['nothing was known', {}],
    ['more are affected', { ...figures, affected: 2 }],
    ['more were approached', { ...figures, approached: 1 }],
    ['the first letter went out', { ...figures, firstLetterOn: null }],
  ])('are written when %s', async (_, known) => {
    const fake = fakeCalamities([aCalamity(known)]);
    expect(await keepCalamityFigures(fake.port, aCalamity(known), rows)).toBe(true);
    expect(fake).toMatchObject({ rows: [aCalamity(figures)], log: [] });
  });

  it.each<[string, Partial<ReturnType<typeof aCalamity>>, AffectedRow[]]>([
    ['they are no news', figures, rows],
    ['nobody was approached yet, as before', { affected: 1, approached: null }, [anAffectedRow(1)]],
  ])('are left alone when %s', async (_, known, table) => {
    const fake = fakeCalamities([aCalamity({ affected: 9 })]);
    expect(await keepCalamityFigures(fake.port, aCalamity(known), table)).toBe(false);
    expect(fake.rows).toEqual([aCalamity({ affected: 9 })]);
  });

  it('are no news when they could not be written', async () => {
    const fake = fakeCalamities([aCalamity()]);
    fake.failNext('writeCalamity', { code: 'protected' });
    expect(await keepCalamityFigures(fake.port, aCalamity(), rows)).toBe(false);
  });
});

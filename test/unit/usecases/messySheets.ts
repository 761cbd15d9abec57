import fc from 'fast-check';
import { dateOrders } from '../../../src/procedure/adoption/cells/adoptionChoices';
import type { AdoptionChoices } from '../../../src/procedure/adoption/cells/adoptionChoices';
import { cellKey, noChoices } from '../../../src/procedure/adoption/cells/adoptionChoices';
import type { Mapping } from '../../../src/procedure/adoption/columns/columnProposal';
import type { ComplaintMeaning } from '../../../src/procedure/adoption/columns/complaintMeanings';
import { complaintVocabulary } from '../../../src/procedure/adoption/columns/complaintVocabulary';
import type { SourceList, SourceValue } from '../../../src/procedure/adoption/cells/sourceList';

/** A list with what somebody decided about it. */
export interface MessySheet {
  source: SourceList;
  mapping: Mapping<ComplaintMeaning>;
  choices: AdoptionChoices;
}

// Object.keys of a record with these keys.
const meanings = Object.keys(complaintVocabulary) as ComplaintMeaning[];

const two = (number: number) => String(number).padStart(2, '0');
const someDate = fc
  .tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 13 }),
    fc.integer({ min: 1998, max: 2027 }),
  )
  .chain(([day, month, year]) =>
    fc.constantFrom(
      `${two(day)}-${two(month)}-${year}`,
      `${month}/${day}/${year}`,
      `${two(year % 100)}-${two(month)}-${two(day)}`,
      `${day} mrt ${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${two(day)}-${two(month)}-${year} 14:05`,
      ` ${two(day)}/${two(month)}/${two(year % 100)} `,
    ),
  );

const words = fc.constantFrom(
  'Afgehandeld',
  'afgehandeld ',
  'Open',
  'in behandeling',
  'ja',
  'nee',
  'deels',
  'hoog',
  'telefoon',
  'E-mail',
  'gegrond',
  'iets anders',
  'n.v.t.',
  '-',
  '?',
);

const texts = fc.constantFrom(
  'J. de Vries\nDorpsstraat 12\n9401 AB Assen',
  'J. de Vries, Dorpsstraat 12, 9401 AB Assen',
  'Vries, de',
  '9401 AB Assen',
  'Assen',
  '06-12345678',
  'Totaal',
  '* noot',
  '2024',
  'Wachttijd',
  'WACHTTIJD ',
  '51e7362012485952',
  '1234567890123456',
  '#N/A',
  '#REF!',
  '=1+2',
  ' spaties ',
  '   ',
  'rechts\u202enaar links',
  '👩‍⚖️',
  'bel \u0007',
  'y'.repeat(90),
  'lange tekst '.repeat(20),
  'z'.repeat(33_000),
  'regel\r\n'.repeat(260),
);

const value: fc.Arbitrary<SourceValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: someDate },
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: texts },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -1, 0.5, 45_000.75, 612_345_678, 1_234_567_890_123_450, 1e21, 20_240_313),
  },
  { weight: 1, arbitrary: fc.boolean() },
);

const meaning = fc.option(fc.constantFrom(...meanings), { nil: null, freq: 5 });
const someChoice = fc.record({
  unreadable: fc.constantFrom('flag' as const, 'leaveOut' as const),
  doubles: fc.record({
    number: fc.constantFrom('keep' as const, 'leaveOut' as const),
    contents: fc.constantFrom('keep' as const, 'leaveOut' as const),
  }),
  withoutStatus: fc.constantFrom('open' as const, 'closed' as const, null),
  year: fc.constantFrom(2025, null),
  closedUndated: fc.constantFrom('open' as const, 'unknown' as const, 0, 1, null),
});
const rule = fc.record({ order: fc.constantFrom(...dateOrders), swapped: fc.boolean() });

/** Any list of up to eight columns that mean anything, with whatever in it. */
export const anyMessySheet: fc.Arbitrary<MessySheet> = fc
  .integer({ min: 1, max: 8 })
  .chain((columns) =>
    fc.record({
      mapping: fc.array(meaning, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { maxLength: 25 }),
      dated: fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }),
      choice: someChoice,
      rules: fc.array(fc.tuple(fc.nat(7), rule), { maxLength: 2 }),
      fixes: fc.array(fc.tuple(fc.nat(24), fc.nat(columns - 1), fc.oneof(someDate, words)), { maxLength: 3 }),
      left: fc.array(fc.tuple(fc.nat(24), fc.constantFrom('keep' as const, 'leaveOut' as const)), {
        maxLength: 3,
      }),
    }),
  )
  .map(({ mapping, rows, dated, choice, rules, fixes, left }) => ({
    mapping,
    source: {
      list: {
        sheet: 'Blad1',
        table: null,
        header: { row: 0, column: 0, rows: 1, columns: mapping.length },
        body: { row: 1, column: 0, rows: rows.length, columns: mapping.length },
        headers: mapping.map((wanted, column) => `${wanted ?? 'Kolom'} ${column + 1}`),
      },
      rows: rows.map((values, index) => ({ row: index + 2, values })),
      dated: mapping.map(
        (_, column) =>
          new Set(
            rows.flatMap((values, position) =>
              typeof values[column] === 'number' && dated[position * 8 + column] ? position : [],
            ),
          ),
      ),
      formulas: mapping.map(() => new Set<number>()),
    },
    choices: {
      ...noChoices,
      ...choice,
      dateRules: new Map(rules),
      fixes: new Map(fixes.map(([position, column, text]) => [cellKey(position + 2, column), text])),
      rows: new Map(left.map(([position, decision]) => [position + 2, decision])),
    },
  }));

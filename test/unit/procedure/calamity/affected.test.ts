import fc from 'fast-check';
import type { AffectedRelation } from '../../../../src/procedure/calamity/affected/affectedRelation';
import { createAffectedPlanner } from '../../../../src/procedure/calamity/affected/affectedPlanner';
import { countAffected } from '../../../../src/procedure/calamity/affected/countAffected';
import { missingOf } from '../../../../src/procedure/calamity/affected/missingOf';
import { readRelationRow } from '../../../../src/procedure/calamity/affected/readRelationRow';
import { createMetRelations } from '../../../../src/procedure/calamity/affected/sameRelation';
import type { CaseNumber, RowId } from '../../../../src/procedure/complaint/complaint';
import { anAffectedRow } from '../../../fixtures/anAffectedRow';

const nobody: AffectedRelation = {
  name: '',
  salutation: '',
  address: '',
  postcode: '',
  town: '',
  email: '',
  phone: '',
  relationNumber: '',
};
const relation = (changes: Partial<AffectedRelation>): AffectedRelation => ({ ...nobody, ...changes });
const deVries = { name: 'J. de Vries', address: 'Dorpsstraat 12-A', postcode: '9401 AB' };

describe('Reading a row of relations', () => {
  it.each([
    [
      'name and address apart',
      ['name', 'address'],
      ['J. de Vries', 'Dorpsstraat 1'],
      { name: 'J. de Vries', address: 'Dorpsstraat 1' },
    ],
    [
      'a name in parts',
      ['firstName', 'namePrefix', 'lastName'],
      ['J.', 'de', 'Vries'],
      { name: 'J. de Vries' },
    ],
    [
      'a house number apart',
      ['address', 'houseNumber', 'houseNumberAddition'],
      ['Dorpsstraat', 12, 'a'],
      { address: 'Dorpsstraat 12a' },
    ],
    [
      'postcode and town together',
      ['postcodeAndTown'],
      ['9401 AB Assen'],
      { postcode: '9401 AB', town: 'Assen' },
    ],
    [
      'everything in one cell',
      ['nameAndAddress'],
      ['J. de Vries, Dorpsstraat 12, 9401 AB Assen'],
      { name: 'J. de Vries', address: 'Dorpsstraat 12', postcode: '9401 AB', town: 'Assen' },
    ],
    [
      'one cell that cannot be told apart',
      ['nameAndAddress'],
      ['De Vries Dorpsstraat 12'],
      { name: 'De Vries Dorpsstraat 12' },
    ],
    ['a relation number as a number', ['relationNumber'], [10023], { relationNumber: '10023' }],
    ['a formula without a result', ['name', 'email'], ['#N/B', 'a@b.nl'], { email: 'a@b.nl' }],
    [
      'columns that are kept as they are',
      [null, 'name'],
      ['€ 12', ' J.  de Vries '],
      { name: 'J. de Vries' },
    ],
  ] as const)('takes %s', (_, mapping, values, expected) => {
    expect(readRelationRow(mapping, values)).toEqual(relation(expected));
  });
});

describe('The same relation', () => {
  const same = (one: Partial<AffectedRelation>, other: Partial<AffectedRelation>) => {
    const met = createMetRelations<true>();
    met.keep(relation(one), true);
    return met.find(relation(other)) === true;
  };

  it.each([
    ['the same relation number', { relationNumber: 'r-1' }, { relationNumber: 'R-1 ', name: 'Anders' }, true],
    [
      'another relation number at the same address',
      { ...deVries, relationNumber: '1' },
      { ...deVries, relationNumber: '2' },
      false,
    ],
    [
      'postcode, house number and name',
      deVries,
      { name: 'j. de  vries', address: 'Dorpsstr. 12A', postcode: '9401ab' },
      true,
    ],
    ['a title before the name', deVries, { ...deVries, name: 'Dhr. J. de Vries' }, true],
    [
      'initials with and without full stops',
      { ...deVries, name: 'J.P. de Vries' },
      { ...deVries, name: 'J P de Vries' },
      true,
    ],
    ['the last name first', deVries, { ...deVries, name: 'Vries, J. de' }, true],
    ['a housemate with another initial', deVries, { ...deVries, name: 'Mevr. M. de Vries' }, false],
    ['a housemate with another name', deVries, { ...deVries, name: 'P. Jansen' }, false],
    ['a number on one of two lists only', { ...deVries, relationNumber: '1' }, deVries, true],
    [
      'the same e-mail address, nothing else known',
      { email: 'A@b.nl' },
      { email: 'a@B.nl', name: 'J.' },
      true,
    ],
    [
      'an e-mail address that two households share',
      { ...deVries, email: 'a@b.nl' },
      { ...deVries, name: 'P.', email: 'a@b.nl' },
      false,
    ],
    ['no e-mail address but a remark', { email: 'geen' }, { email: 'geen' }, false],
    [
      'an address abroad',
      { ...deVries, postcode: '10115', town: 'Berlin' },
      { ...deVries, postcode: '', town: 'Berlin' },
      true,
    ],
    ['nothing to tell anybody by', { phone: '06' }, { phone: '06' }, false],
  ] as const)('%s', (_, one, other, expected) => {
    expect(same(one, other)).toBe(expected);
    expect(same(other, one)).toBe(expected);
  });
});

describe('Planning a list', () => {
  const planner = (standing: ReturnType<typeof anAffectedRow>[] = [], complainedGetLetter = false) => {
    const made = createAffectedPlanner({
      complainedGetLetter,
      complaintsOf: ({ phone }) => (phone === '' ? [] : [phone as CaseNumber]),
      rowIdOf: (row) => `L9-${row}` as RowId,
    });
    standing.forEach(made.know);
    return made;
  };

  it('gives the same relation five times one letter, and says where it stands first', () => {
    const { plan } = planner();
    const rows = [2, 3, 4, 5, 6].map((row) => plan(row, anAffectedRow(1)));
    expect(rows.map((row) => [row?.letter, row?.doubleOf])).toEqual([
      [true, null],
      [false, 2],
      [false, 2],
      [false, 2],
      [false, 2],
    ]);
  });

  it('keeps rows without a name or an address, without a letter', () => {
    const { plan } = planner();
    const rows = [
      plan(2, relation({ name: 'A', address: 'Dorpsstraat 1', town: 'Assen' })),
      plan(3, relation({ name: 'B', address: 'Dorpsstraat 2' })),
      plan(4, relation({ address: 'Dorpsstraat 3', town: 'Assen' })),
      plan(5, relation({ email: 'c@d.nl' })),
    ].flatMap((row) => row ?? []);
    expect(rows.map((row) => [row.letter, missingOf(row)])).toEqual([
      [true, []],
      [false, ['address']],
      [false, ['name']],
      [false, ['name', 'address']],
    ]);
  });

  it.each([
    [false, false],
    [true, true],
  ])('lets the office choose whether who complained gets the letter: %s', (chosen, letter) => {
    const planned = planner([], chosen).plan(2, { ...anAffectedRow(1), phone: '2026-0417-BX' });
    expect(planned).toMatchObject({ letter, complained: ['2026-0417-BX'] });
  });

  it('adds only new relations of a second list, and lines without anything to tell them by once', () => {
    const blank = anAffectedRow(9, { ...nobody, phone: '' });
    const { plan } = planner([anAffectedRow(1), { ...blank, town: 'Assen' }]);
    expect(plan(2, anAffectedRow(1))).toBeNull();
    expect(plan(3, relation({ town: 'Assen' }))).toBeNull();
    expect(plan(4, anAffectedRow(2))).not.toBeNull();
  });

  it('has a law: whoever is no double is counted once, and nobody is lost', () => {
    const relations = fc.record({
      name: fc.constantFrom('', 'A', 'B'),
      salutation: fc.constant(''),
      address: fc.constantFrom('', 'Dorpsstraat 1', 'Dorpsstraat 2'),
      postcode: fc.constantFrom('', '9401 AB'),
      town: fc.constant('Assen'),
      email: fc.constantFrom('', 'a@b.nl', 'c@d.nl'),
      phone: fc.constant(''),
      relationNumber: fc.constantFrom('', '1', '2'),
    });
    fc.assert(
      fc.property(fc.array(relations), (list) => {
        const { plan } = planner();
        const rows = list.flatMap((one, index) => plan(index + 2, one) ?? []);
        const counts = countAffected(rows);
        expect(rows).toHaveLength(list.length);
        expect(counts.relations + counts.doubles).toBe(list.length);
        // A second time everything is known, by its own keys or its contents.
        const again = planner(rows);
        expect(list.map((one, index) => again.plan(index + 2, one))).toEqual(list.map(() => null));
      }),
    );
  });
});

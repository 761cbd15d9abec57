import fc from 'fast-check';
import { onceOnly } from '../../../../src/procedure/setUp/onceOnly';
import { problemsOf, readPeople, type Person } from '../../../../src/procedure/setUp/readPeople';

const departments = ['Klantcontact', 'Buitendienst'];
const jan = ['Jan de Vries', 'jan@x.nl', 'Klantcontact'];
const els = ['Els Bos', 'els@x.nl', 'Buitendienst'];

const read = (text: string) =>
  readPeople(text, departments).map(({ name, email, department }) => [name, email, department]);

describe('a pasted list of people', () => {
  it.each<[string, string, string[][]]>([
    [
      'columns with an address from a mail program below them',
      'Jan de Vries\tjan@x.nl\tKlantcontact\nBos, Els <els@x.nl>',
      [jan, ['Els Bos', 'els@x.nl', '']],
    ],
    [
      'columns of which a name has an @ in it',
      'J@n de Vries\tjan@x.nl\tKlantcontact\nEls Bos\tels@x.nl\tBuitendienst',
      [['J@n de Vries', 'jan@x.nl', 'Klantcontact'], els],
    ],
    [
      'names alone',
      'Jan de Vries\n\n  Els   Bos ',
      [
        ['Jan de Vries', '', ''],
        ['Els Bos', '', ''],
      ],
    ],
    [
      'names on one line',
      'Jan; Els; Kees',
      [
        ['Jan', '', ''],
        ['Els', '', ''],
        ['Kees', '', ''],
      ],
    ],
    [
      'names with commas',
      'Jan, Els, Kees',
      [
        ['Jan', '', ''],
        ['Els', '', ''],
        ['Kees', '', ''],
      ],
    ],
    [
      'names as lists sort them',
      'Vries, Jan de\nBos, Els',
      [
        ['Jan de Vries', '', ''],
        ['Els Bos', '', ''],
      ],
    ],
    [
      'addresses of a mail program',
      'Jan de Vries <jan@x.nl>; "Bos, Els" <els@x.nl>;',
      [
        ['Jan de Vries', 'jan@x.nl', ''],
        ['Els Bos', 'els@x.nl', ''],
      ],
    ],
    [
      'addresses parted by commas',
      'Jan de Vries <jan@x.nl>, Bos, Els <els@x.nl>',
      [
        ['Jan de Vries', 'jan@x.nl', ''],
        ['Els Bos', 'els@x.nl', ''],
      ],
    ],
    [
      'addresses and a name',
      'Jan <jan@x.nl>; Els',
      [
        ['Jan', 'jan@x.nl', ''],
        ['Els', '', ''],
      ],
    ],
    [
      'columns of a sheet',
      'Jan de Vries\tjan@x.nl\tKlantcontact\nEls Bos\tels@x.nl\tbuitendienst',
      [jan, els],
    ],
    [
      'columns in another order',
      'klantcontact\tjan@x.nl\tJan de Vries\r\nBuitendienst\tels@x.nl\tEls Bos',
      [jan, els],
    ],
    ['semicolons', 'jan@x.nl;Jan de Vries;Klantcontact\nels@x.nl;Els Bos;Buitendienst', [jan, els]],
    ['commas', 'Jan de Vries,Klantcontact,jan@x.nl\nEls Bos,Buitendienst,els@x.nl', [jan, els]],
    ['headers', 'E-mail\tAfdeling\tNaam\njan@x.nl\tKlantcontact\tJan de Vries', [jan]],
    ['English headers', 'Department;Name;Email address\nKlantcontact;Jan de Vries;jan@x.nl', [jan]],
    ['a header alone', 'Naam', []],
    [
      'a header above names',
      'Medewerkers\nJan\nEls',
      [
        ['Jan', '', ''],
        ['Els', '', ''],
      ],
    ],
    [
      'a name in three columns',
      'Voornaam\tTussenvoegsel\tAchternaam\tE-mail\nJan\tde\tVries\tjan@x.nl\nEls\t\tBos\tels@x.nl',
      [
        ['Jan de Vries', 'jan@x.nl', ''],
        ['Els Bos', 'els@x.nl', ''],
      ],
    ],
    [
      'a column that is nobody’s',
      'Naam\tToestel\tE-mail\nJan de Vries\t417\tjan@x.nl',
      [['Jan de Vries', 'jan@x.nl', '']],
    ],
    ['a number without a header', '417\tJan de Vries\tjan@x.nl', [['Jan de Vries', 'jan@x.nl', '']]],
    [
      'departments that the office hasn’t',
      'Inkoop\tJan\nInkoop\tEls\nVerkoop\tKees',
      [
        ['Jan', '', 'Inkoop'],
        ['Els', '', 'Inkoop'],
        ['Kees', '', 'Verkoop'],
      ],
    ],
    ['quoted cells', '"Vries, Jan de","jan@x.nl"', [['Jan de Vries', 'jan@x.nl', '']]],
    ['a link for an address', 'Jan de Vries\tmailto:jan@x.nl', [['Jan de Vries', 'jan@x.nl', '']]],
    [
      'addresses alone',
      'jan@x.nl; els@x.nl',
      [
        ['', 'jan@x.nl', ''],
        ['', 'els@x.nl', ''],
      ],
    ],
    [
      'a row without a name',
      'Naam\tE-mail\n\tjan@x.nl\nEls\t',
      [
        ['', 'jan@x.nl', ''],
        ['Els', '', ''],
      ],
    ],
    ['nothing', ' \n\t\n', []],
    ['a formula', '=HYPERLINK("x")\t@jan', [['=HYPERLINK("x")', '@jan', '']]],
  ])('is understood as %s', (_, text, people) => {
    expect(read(text)).toEqual(people);
  });

  it('says of each person from which line it is', () => {
    expect(readPeople('Naam\tE-mail\n\nJan\tjan@x.nl', departments)).toEqual([
      { line: 3, source: 'Jan\tjan@x.nl', name: 'Jan', email: 'jan@x.nl', department: '' },
    ]);
  });

  it.each<[Person, string[]]>([
    [{ name: 'Jan', email: '', department: '' }, []],
    [{ name: ' ', email: 'jan@x', department: 'Inkoop' }, ['noName', 'email', 'department']],
    [{ name: 'Jan', email: 'jan@x.nl, els@x.nl', department: 'Klantcontact' }, ['email']],
  ])('tells what is wrong with %j', (person, problems) => {
    expect(problemsOf(person, departments)).toEqual(problems);
  });

  it('is the same when it is written as columns and read again, in any order and with any separator', () => {
    const word = fc.stringMatching(/^[A-Z][a-zé']{1,8}[a-z]$/);
    const person = fc.record({
      name: fc.tuple(word, word).map((words) => words.join(' ')),
      email: fc.stringMatching(/^[a-z][a-z.]{0,8}[a-z]@[a-z]{2,8}\.nl$/),
      department: fc.constantFrom(...departments),
    });
    const order = fc.shuffledSubarray(['name', 'email', 'department'] as const, { minLength: 3 });
    const headers = { name: 'Naam', email: 'E-mail', department: 'Afdeling' };
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 8 }),
        order,
        fc.constantFrom('\t', ';', ','),
        fc.boolean(),
        (people, columns, separator, headed) => {
          const lines = [...(headed ? [headers] : []), ...people];
          const text = lines.map((line) => columns.map((column) => line[column]).join(separator)).join('\n');
          expect(read(text)).toEqual(people.map(({ name, email, department }) => [name, email, department]));
        },
      ),
    );
  });
});

describe('people who are on the list already', () => {
  const person = (name: string, email = ''): Person => ({ name, email, department: '' });

  it.each<[string, Person[], Person[], Person[]]>([
    ['are not added again', [person('jan  Vos', 'J@x.nl')], [person('Jan Vos', 'j@x.nl')], []],
    ['nor where one side has no address', [person('Jan Vos')], [person('Jan Vos', 'j@x.nl')], []],
    [
      'but two of one name with an address each are two',
      [person('Jan Vos', 'a@x.nl'), person('Jan Vos', 'b@x.nl'), person('Jan Vos', 'a@x.nl')],
      [],
      [person('Jan Vos', 'a@x.nl'), person('Jan Vos', 'b@x.nl')],
    ],
  ])('%s', (_, people, standing, added) => {
    expect(onceOnly(people, standing)).toEqual(added);
  });
});

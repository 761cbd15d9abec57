import { namesakes } from '../../../src/procedure/text/namesakes';

const of = (name: string, email: string, department = '') => ({ name, email, department });

describe('who goes by a name', () => {
  const people = [
    of('Karin Smit', 'karin@example.nl', 'Balie'),
    of('Jan Bos', 'jan@example.nl', 'Balie'),
    of('Jan Bos', ' j.bos@example.nl', 'Buitendienst'),
    of('Piet Vos', 'piet@example.nl', 'Balie'),
    of('Piet Vos', 'p.vos@example.nl', 'balie '),
    of('Ans', 'ans@example.nl'),
    of('ans', 'ANS@example.nl'),
    of('Ans ', ''),
    of('Nel', ''),
  ];
  it.each<[string, string, [string, string][]]>([
    ['one, however the name is typed', ' karin  smit', [['karin@example.nl', 'Balie']]],
    [
      'two, told apart by department',
      'Jan Bos',
      [
        ['jan@example.nl', 'Balie'],
        ['j.bos@example.nl', 'Buitendienst'],
      ],
    ],
    [
      'two of one department, told apart by address',
      'Piet Vos',
      [
        ['piet@example.nl', 'piet@example.nl'],
        ['p.vos@example.nl', 'p.vos@example.nl'],
      ],
    ],
    ['one whose line stands there more than once', 'Ans', [['ANS@example.nl', 'ANS@example.nl']]],
    ['nobody without an address', 'Nel', []],
    ['nobody', 'Niemand', []],
    ['nobody for no name', '', []],
  ])('is %s', (_, name, found) => {
    expect(namesakes(people, name).map(({ email, apart }) => [email, apart])).toEqual(found);
  });
});

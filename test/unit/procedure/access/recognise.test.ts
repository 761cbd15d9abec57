import { recognise, type Person } from '../../../../src/procedure/access/recognise';
import { othersOut } from '../../../../src/procedure/access/othersOut';

const nobody: Person = { name: '', phone: '', email: '', address: '', postcode: '', relationNumber: '' };
const bos: Person = {
  name: 'mevrouw J. Bos',
  phone: '06 12345678',
  email: 'j.bos@voorbeeld.example',
  address: 'Dorpsstraat 12a',
  postcode: '9401 AB',
  relationNumber: 'R17',
};

const found = (one: Partial<Person>, asked = bos) =>
  recognise(asked, [{ ...nobody, ...one }]).map(({ isCertain, signs }) => [isCertain, signs])[0] ?? null;

describe('what is about a person', () => {
  it.each<[string, Partial<Person>, [boolean, string[]] | null]>([
    ['the same phone number and name', { name: 'Bos, J.', phone: '+31 6 1234 5678' }, [true, ['phone']]],
    ['the same phone number and another name', { name: 'A. Bos', phone: '0612345678' }, [false, ['phone']]],
    ['the same phone number and no name', { phone: '0612345678' }, [true, ['phone']]],
    [
      'the same address and name',
      { name: 'J. Bos', postcode: '9401ab', address: 'Dorpsstr. 12-A' },
      [true, ['address']],
    ],
    [
      'the same address and a surname only',
      { name: 'Bos', postcode: '9401ab', address: 'Dorpsstr. 12a' },
      [true, ['address']],
    ],
    ['the neighbour', { name: 'J. Bos', postcode: '9401ab', address: 'Dorpsstr. 12b' }, [false, ['name']]],
    ['a housemate', { name: 'K. Vries', postcode: '9401ab', address: 'Dorpsstr. 12a' }, [false, ['address']]],
    ['the same e-mail address', { name: 'J. Bos', email: ' J.Bos@Voorbeeld.example' }, [true, ['email']]],
    [
      'the same relation number and name',
      { name: 'J. Bos', relationNumber: 'r17 ' },
      [true, ['relationNumber', 'name']],
    ],
    ['a namesake', { name: 'Bos, mevr. J.' }, [false, ['name']]],
    ['a surname that many have', { name: 'Bos' }, null],
    ['somebody else', { name: 'K. Vries', phone: '0612345679', relationNumber: 'R18' }, null],
    ['nobody', {}, null],
    ['a number that stands for none', { phone: '000000000' }, null],
  ])('is found by %s', (_, one, expected) => {
    expect(found(one)).toEqual(
      expected && [expected[0], expected[0] ? expect.arrayContaining(expected[1]) : expected[1]],
    );
  });

  it('is found by what is certain to be theirs, and not by what is only likely', () => {
    const all = [
      { ...nobody, name: 'J. Bos', phone: '0612345678', email: 'anders@voorbeeld.example' },
      { ...nobody, name: 'J. Bos', email: 'anders@voorbeeld.example', relationNumber: 'R9' },
      { ...nobody, name: 'J. Bos', relationNumber: 'R9' },
      { ...nobody, name: 'K. Vries', phone: '0612345678', relationNumber: 'R10' },
      { ...nobody, name: 'K. Vries', relationNumber: 'R10' },
    ];
    const asked = { ...nobody, name: 'Bos', phone: '0612345678' };
    expect(recognise(asked, all).map(({ one, isCertain }) => [all.indexOf(one as never), isCertain])).toEqual(
      [
        [0, true],
        [1, true],
        [2, true],
        [3, false],
      ],
    );
  });

  it('keeps the order in which all of it stands, each once', () => {
    const all = [bos, { ...bos, name: 'K. Vries' }, bos].map((one) => ({ ...one }));
    expect(recognise(bos, all).map(({ one }) => all.indexOf(one))).toEqual([0, 1, 2]);
  });
});

describe('a text that is given to a person', () => {
  const clean = othersOut(['Sanne Bakker', 'Pieter de Bos'], 'mevrouw J. Bos');

  it.each([
    ['Sanne Bakker belde mevrouw Bos op 06 12345678', '… belde mevrouw Bos op 06 12345678'],
    ['Pieter zei dat Bakker komt', '… zei dat … komt'],
    ['Sannes fiets', 'Sannes fiets'],
    ['', ''],
  ])('"%s" becomes "%s"', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

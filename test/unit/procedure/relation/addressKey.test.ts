import fc from 'fast-check';
import { addressKey, plainPostcode } from '../../../../src/procedure/relation/addressKey';

describe('a postcode', () => {
  it.each([
    ['1011 AB', '1011AB'],
    ['1011ab', '1011AB'],
    ['1011  ab ', '1011AB'],
    ['1011-AB', '1011AB'],
    ['NL-1011 AB', '1011AB'],
    ['1011\u00a0AB', '1011AB'],
    ['１０１１ＡＢ', '1011AB'],
    ['1011 AB Amsterdam', '1011AB'],
    ['1011AB Amsterdam', '1011AB'],
  ])('typed as %j is compared as %s', (typed, plain) => {
    expect(plainPostcode(typed)).toBe(plain);
  });

  it.each([
    '',
    '1011',
    '1011 A',
    '101 AB',
    '10111 AB',
    '0603 JV',
    '1O11 AB',
    'B-1000',
    '1000 Brussel',
    'SW1A 1AA',
    '1E10',
  ])('is not to be found in %j', (typed) => {
    expect(plainPostcode(typed)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['Dorpsstraat 12', '12'],
    ['Dorpsstraat 12a', '12A'],
    ['Dorpsstr. 12-A', '12A'],
    ['dorpsstraat 12 a', '12A'],
    ['Dorpsstraat 12 bis', '12BIS'],
    ['Dorpsstraat 12-2', '12-2'],
    ['Dorpsstraat 12 a-3', '12A-3'],
    ['2e Helmersstraat 12 II', '12II'],
    ['Plein 1944 5', '1944-5'],
    ['Dorpsstraat 12, 3e etage', '12'],
    ['t.a.v. J. Bos, Dorpsstraat 12', '12'],
    ['Postbus 123', '123'],
    ['12a', '12A'],
  ])('%j is house number %s', (address, number) => {
    expect(addressKey({ postcode: '1011 AB', address })).toBe(`1011AB ${number}`);
  });

  it.each([
    ['1011 AB', 'Dorpsstraat'],
    ['1011 AB', ''],
    ['1011', 'Dorpsstraat 12'],
    ['', 'Dorpsstraat 12'],
  ])('postcode %j with address %j says too little', (postcode, address) => {
    expect(addressKey({ postcode, address })).toBeNull();
  });

  it('keeps neighbours apart', () => {
    const keys = ['Weg 1', 'Weg 11', 'Weg 1a', 'Weg 1b', 'Weg 1-1'].map((address) =>
      addressKey({ postcode: '1011AB', address }),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same in capitals and with other gaps', () => {
    const number = fc.integer({ min: 1, max: 99_999 });
    const addition = fc.constantFrom('', 'a', 'B', 'bis', 'hs', 'II');
    const gap = fc.constantFrom('', ' ', '-', ' - ', '\u00a0');
    fc.assert(
      fc.property(number, addition, gap, gap, (house, added, between, inPostcode) => {
        const plain = addressKey({ postcode: '1011AB', address: `Kade ${house}${added}` });
        const typed = {
          postcode: `1011${inPostcode}ab`,
          address: `KADE ${house}${between}${added.toUpperCase()}`,
        };
        expect(addressKey(typed)).toBe(plain);
      }),
    );
  });

  it('of any text at all is found or not, without more ado', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (postcode, address) => {
        expect(addressKey({ postcode, address }) ?? '1011AB 1').toMatch(/^\d{4}[A-Z]{2} \d/);
      }),
    );
  });
});

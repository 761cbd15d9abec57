import fc from 'fast-check';
import { phoneKeys } from '../../../../src/procedure/relation/phoneKeys';

describe('phone numbers are the same number', () => {
  it.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06/12345678',
    '(06) 12345678',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '+310612345678',
    '0031612345678',
    '00 31 6 12345678',
    '31612345678',
    '612345678',
    '06–12345678',
    '06\u201112345678',
    '06\u00a012345678',
    '+31612345678\u200e',
    '0６12345678',
    '٠٦١٢٣٤٥٦٧٨',
    '=0612345678',
    'tel. 06 12345678 (na 18u)',
    '06-12345678 tst 12',
  ])('when typed as %j', (typed) => {
    expect(phoneKeys(typed)).toEqual(['0612345678']);
  });

  it.each([
    ['+32 470 12 34 56', '+32470123456'],
    ['0032470123456', '+32470123456'],
    ['0592 366911', '0592366911'],
    ['366 911', '366911'],
    ['0800-1234', '08001234'],
  ])('%j is known as %s', (typed, key) => {
    expect(phoneKeys(typed)).toEqual([key]);
  });

  it.each(['06-12345678 / 020-6241111', '06-12345678, 020-6241111', '+31612345678+31206241111'])(
    'each of the two in %j',
    (typed) => {
      expect(phoneKeys(typed)).toEqual(['0612345678', '0206241111']);
    },
  );

  it.each([
    ['20624111/36691122', ['20624111', '36691122']],
    ['2062411/36691122', ['206241136691122']],
    ['36691122/2062411', ['366911222062411']],
  ])('or the one in %j, by how long its parts are', (typed, keys) => {
    expect(phoneKeys(typed)).toEqual(keys);
  });

  it.each([
    '',
    '-',
    'n.v.t.',
    'geheim',
    '112',
    '14 020',
    '0000000000',
    '+31 0000 0000',
    '9999999999',
    '#N/A',
  ])('and %j is none', (typed) => {
    expect(phoneKeys(typed)).toEqual([]);
  });
});

const dutchNumber = fc.stringMatching(/^[1-9]\d{8}$/).filter((digits) => new Set(digits).size > 1);
const separator = fc.constantFrom('', ' ', '-', '.', '\u00a0', '–', '\u200e');

describe('the laws of comparing phone numbers', () => {
  it('separators and the way to the Netherlands make no difference', () => {
    const before = fc.constantFrom('0', '+31', '0031', '+31 (0)', '00 31 0');
    fc.assert(
      fc.property(
        dutchNumber,
        before,
        fc.array(separator, { minLength: 9, maxLength: 9 }),
        (digits, way, gaps) => {
          const typed = way + [...digits].map((digit, index) => digit + gaps[index]).join('');
          expect(phoneKeys(typed)).toEqual([`0${digits}`]);
        },
      ),
    );
  });

  it('what is known already is known as itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+()\d ./-]{0,20}$/), (typed) => {
        for (const key of phoneKeys(typed)) expect(phoneKeys(key)).toEqual([key]);
      }),
    );
  });

  it('any text at all has keys of digits only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        for (const key of phoneKeys(typed)) expect(key).toMatch(/^\+?\d{6,}$/);
      }),
    );
  });
});

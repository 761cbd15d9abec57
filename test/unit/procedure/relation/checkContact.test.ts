import { checkContact } from '../../../../src/procedure/relation/checkContact';

describe('a phone number', () => {
  it.each([
    '',
    '   ',
    '06-12345678',
    '+31 (0)20 624 1111',
    '088 1234567',
    '0900-8844',
    '14 020',
    '+32 470 12 34 56',
    '+49 1512 3456789',
    '06 12345678 (na 18u)',
    '020-6241111 toestel 345',
    '06-12345678 / 020-6241111',
  ])('is left alone: %j', (phone) => {
    expect(checkContact({ phone })).toEqual([]);
  });

  it.each([
    '061234567',
    '06123456789',
    '06-1234567x',
    '020-624111',
    '112',
    'geheim',
    '=1+2',
    '06-12345678 / 020-62411',
  ])('gets a warning: %j', (phone) => {
    expect(checkContact({ phone })).toEqual([{ field: 'phone', code: 'oddPhone' }]);
  });
});

describe('a postcode', () => {
  it.each(['', '9401 AB', '9401ab', 'NL-9401 AB', '9401 AB Assen'])('is left alone: %j', (postcode) => {
    expect(checkContact({ postcode })).toEqual([]);
  });

  it.each(['9401', '9401 A', '0603 JV', '5194SA', '9164 SD', '1841SS', 'B-1000', 'n.v.t.'])(
    'gets a warning: %j',
    (postcode) => {
      expect(checkContact({ postcode })).toEqual([{ field: 'postcode', code: 'oddPostcode' }]);
    },
  );
});

import { joinAddress, joinName } from '../../../../src/procedure/adoption/cells/joinName';
import { splitNameAndAddress } from '../../../../src/procedure/adoption/cells/splitNameAndAddress';
import { splitNameAndPhone } from '../../../../src/procedure/adoption/cells/splitNameAndPhone';
import { splitPostcodeAndTown } from '../../../../src/procedure/adoption/cells/splitPostcodeAndTown';

const split = (text: string) => {
  const found = splitNameAndAddress(text);
  return found && Object.values(found).join('|');
};

describe('name and address in one cell', () => {
  it.each([
    ['J. de Vries, Dorpsstraat 12, 9401 AB Assen', 'J. de Vries|Dorpsstraat 12|9401 AB|Assen||'],
    ['J. de Vries\nDorpsstraat 12\n9401AB  Assen', 'J. de Vries|Dorpsstraat 12|9401AB|Assen||'],
    ['Fam. Öz;Laan van Orden 12-a;7311 ab Apeldoorn', 'Fam. Öz|Laan van Orden 12-a|7311 ab|Apeldoorn||'],
    ['J. Bos, Dorpsstraat 12 9401 AB Assen', 'J. Bos|Dorpsstraat 12|9401 AB|Assen||'],
    ['J. Bos - Brink 1 - Assen', 'J. Bos|Brink 1||Assen||'],
    ['J. Bos, Brink 1 bis, 9401 AB', 'J. Bos|Brink 1 bis|9401 AB|||'],
    [
      'J. Bos\nBrink 1\n9401 AB Assen\ntel. 06-12345678\na@example.nl',
      'J. Bos|Brink 1|9401 AB|Assen|06-12345678|a@example.nl',
    ],
    ["A. 't Hooft, Plein 1944 5, 's-Gravenhage", "A. 't Hooft|Plein 1944 5||'s-Gravenhage||"],
    ['J. Bos', 'J. Bos|||||'],
    ['J. Bos,, Brink 1', 'J. Bos|Brink 1||||'],
    ['J. Bos, e-mail: a@b.nl', 'J. Bos|||||a@b.nl'],
    ['J. Bos, mob. 0612345678', 'J. Bos||||0612345678|'],
    ['J. Bos, 9401 AB, Assen', 'J. Bos||9401 AB|Assen||'],
  ])('%j is told apart', (text, expected) => {
    expect(split(text)).toBe(expected.replace("'s-Gravenhage", "'s-Gravenhage"));
  });

  it.each([
    'J. de Vries Dorpsstraat 12 9401 AB Assen',
    'Bewoner Brink 4 2e etage',
    'Dorpsstraat 12, 9401 AB Assen',
    'J. Bos, p/a K. Vos, Brink 1',
    'J. Bos, Brink 1, Markt 2',
    'Vries, de, Brink 1',
    'J. Bos, Brink 1, 06-12345678 thuis',
    'J. Bos, Brink 1, 06-12345678, 0592-345678',
    'J. Bos, Brink 1, a@b.nl, c@d.nl',
    'J. Bos, 9401 AB Assen, 2801 CD Gouda',
    'J. Bos, Brink 1, Assen, Gouda',
    'J. Bos, Assen, Brink 1',
    'a@example.nl',
    `J. Bos, ${' '.repeat(40_000)}x`,
    '',
  ])('%.40j is kept whole', (text) => {
    expect(split(text)).toBeNull();
  });
});

describe('postcode and town in one cell', () => {
  it.each([
    ['9401 AB Assen', '9401 AB', 'Assen'],
    ['9401ab  assen', '9401ab', 'assen'],
    ["2511 CV, 's-Gravenhage", '2511 CV', "'s-Gravenhage"],
    ['Assen 9401 AB', '9401 AB', 'Assen'],
    ['NL-9401 AB Assen', 'NL-9401 AB', 'Assen'],
    ['9401 AB', '9401 AB', ''],
    ['Bergen op Zoom', '', 'Bergen op Zoom'],
  ])('%j is told apart', (text, postcode, town) => {
    // A town never begins with an apostrophe alone.
    expect(splitPostcodeAndTown(text)).toEqual({ postcode, town });
  });

  it.each(['9401 AB Assen 12', '0401 AB Assen', '12345 Berlin', 'postbus 12'])('%j is kept whole', (text) => {
    expect(splitPostcodeAndTown(text)).toBeNull();
  });
});

describe('parts that stand in columns of their own', () => {
  it.each([
    [['', 'Jan', '', 'Bos'], 'Jan Bos'],
    [['', 'J.', 'van der', 'Meer'], 'J. van der Meer'],
    [['Mevr.', 'J.', '', 'Meer, van der'], 'Mevr. J. van der Meer'],
    [['', '', '', "Hooft, 't"], "'t Hooft"],
    [['', '', '', 'Bos, Vos en Zn'], 'Bos, Vos en Zn'],
    [['', 'Jan', '', ''], 'Jan'],
  ])('%j make a name', ([salutation = '', firstName = '', namePrefix = '', lastName = ''], name) => {
    expect(joinName({ salutation, firstName, namePrefix, lastName })).toBe(name);
  });

  it.each([
    ['Dorpsweg', '12', '', 'Dorpsweg 12'],
    ['Dorpsweg', '12', 'a', 'Dorpsweg 12a'],
    ['Dorpsweg', '12', '2', 'Dorpsweg 12-2'],
    ['Dorpsweg', '12', '-2', 'Dorpsweg 12-2'],
    ['Dorpsweg 12', '', 'bis', 'Dorpsweg 12 bis'],
    ['', '12', '', '12'],
  ])('%j, %j and %j make an address', (street, number, addition, address) => {
    expect(joinAddress(street, number, addition)).toBe(address);
  });
});

describe('a name with a phone number behind it', () => {
  it.each([
    ['Mw. Jansen 06-12345678', 'Mw. Jansen', '06-12345678'],
    ['Mw. Bos (06 34567890)', 'Mw. Bos', '06 34567890'],
    ['P. de Groot / 0612345678', 'P. de Groot', '0612345678'],
    ['Bakkerij Smit, tel. 0592-345678', 'Bakkerij Smit', '0592-345678'],
    ['J. Bos +31 6 12345678', 'J. Bos', '+31 6 12345678'],
    ['J. Bos 0031612345678', 'J. Bos', '0031612345678'],
  ])('%s', (text, name, phone) => {
    expect(splitNameAndPhone(text)).toEqual({ name, phone });
  });

  it.each([
    'Mw. Jansen',
    'J. Bos 061234567',
    'J. Bos 00316123456789',
    'J. Bos 612345678',
    'B 0612345678',
    '06-12345678',
    'Klant 871690000000123456',
    'Flat 4 06-12345678',
    'J. Bos 06-12345678 / 06-23456789',
    'J. Bos 06-12345678 (alleen na zessen)',
    'T. Mulder (geen tel)',
  ])('is not %s', (text) => {
    expect(splitNameAndPhone(text)).toBeNull();
  });
});

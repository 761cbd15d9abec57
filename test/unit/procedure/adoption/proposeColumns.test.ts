import { complaintVocabulary } from '../../../../src/procedure/adoption/columns/complaintVocabulary';
import { matchHeader } from '../../../../src/procedure/adoption/columns/matchHeader';
import { proposeColumns, sampleOf } from '../../../../src/procedure/adoption/columns/proposeColumns';
import { relationVocabulary } from '../../../../src/procedure/adoption/columns/relationVocabulary';
import { en } from '../../../../src/i18n/workbook/words/en';
import { nl } from '../../../../src/i18n/workbook/words/nl';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';

/** The meaning of a column by itself. */
const meaningOf = (header: string, ...values: SourceValue[]) =>
  proposeColumns({ headers: [header], rows: values.map((value) => [value]) }, complaintVocabulary)[0]
    ?.meaning;

const days = ['12-03-2024', '13-03-2024'];
const names = ['J. de Vries', 'Mevr. A. Bos', 'Yıldız Çelik'];

describe('a header', () => {
  it.each([
    ['Klachtnr.', 'caseNumber', ['K1', 'K2']],
    ['Datum ontvangst', 'receivedOn', days],
    ['Ontvangstdatum', 'receivedOn', days],
    ['Dat. ontv.', 'receivedOn', days],
    ['Datum ontvnagst', 'receivedOn', days],
    ['Date received', 'receivedOn', days],
    ['Naam klager', 'name', names],
    ['Voorletters', 'firstName', ['J.', 'K.P.']],
    ['Tussenvoegsel', 'namePrefix', ['van', 'de']],
    ['Achternaam', 'lastName', ['Bos', 'Vries']],
    ['NAW-gegevens', 'nameAndAddress', ['J. Bos, Dorpsweg 1, 9401 AB Assen']],
    ['Huisnr', 'houseNumber', [1, '12a']],
    ['PC', 'postcode', ['9401 AB']],
    ['Postcode + woonplaats', 'postcodeAndTown', ['9401 AB Assen']],
    ['Woonplaats', 'town', ['Assen']],
    ['Tel. nr.', 'phone', ['06-12345678']],
    ['Telefoonnumer', 'phone', [612345678]],
    ['E-mailadres', 'email', ['a@example.nl']],
    ['Soort klacht', 'category', ['Wachttijd', 'Wachttijd']],
    [
      'Omschr. klacht',
      'account',
      ['Ik heb drie weken op een monteur gewacht en niemand belde mij daarover terug.'],
    ],
    ['Afd.', 'department', ['Wonen', 'Wonen']],
    ['Behandelaar', 'followUpBy', ['Piet']],
    ['Uiterlijk', 'callbackOn', days],
    ['Prioriteit', 'severity', ['hoog', 'laag']],
    ['Afgehandeld', 'closedOn', days],
    ['Afgehandeld', 'status', ['ja', 'nee']],
    ['Afgehandeld', 'followUpBy', ['Piet', 'Sanne']],
    ['Gegrond?', 'finding', ['ja', 'nee', 'deels']],
    ['Tevreden', 'satisfied', ['ja', 'nee']],
    ['Klacht', 'summary', ['Deur klemt']],
    ['Klacht', 'account', ['Ik heb drie weken op een monteur gewacht en niemand belde mij daarover terug.']],
    ['Nr', 'caseNumber', [1, 2, 3]],
    ['Kleur', null, ['rood', 'groen']],
    ['State', null, ['VA', 'CA', 'NY']],
    ['Telefoon', null, ['ja', 'nee']],
    ['BSN', null, [123456782, 111222333]],
    ['Datum afh.', 'closedOn', days],
    ['Wat is afgesproken', 'promise', ['Monteur komt']],
    ['Datum', null, ['ja', 'nee']],
  ])('"%s" means %s by what stands below it', (header, meaning, values) => {
    expect(meaningOf(header, ...values)).toBe(meaning);
  });

  it('of the register itself, Dutch or English, means its own column', () => {
    const own = Object.keys(complaintVocabulary);
    for (const { columns } of [nl, en]) {
      const labels = Object.entries(columns).filter(([key]) => own.includes(key));
      const sample = { headers: labels.map(([, label]) => label), rows: [] };
      const proposals = proposeColumns(sample, complaintVocabulary);
      expect(proposals.map(({ header, meaning }) => [meaning, header])).toEqual(labels);
    }
  });

  it('is believed where nothing stands below it', () => {
    expect(meaningOf('Terugbeldatum', '', '')).toBe('callbackOn');
  });

  it('is not needed where contents tell', () => {
    expect(meaningOf('', 'a@example.nl', 'b@example.nl')).toBe('email');
    expect(meaningOf('Kolom1', '9401 AB', '9402 AC')).toBe('postcode');
    expect(meaningOf('X', '9401 AB Assen', '9402 AC Rolde')).toBe('postcodeAndTown');
    expect(meaningOf('', '06-12345678', '+31 592 311111')).toBe('phone');
    expect(meaningOf('', ...days)).toBeNull();
  });

  it('counts for more the more it says', () => {
    const exact = matchHeader('Datum ontvangst', 'datum ontvangst');
    const mistyped = matchHeader('Datum ontvnagst', 'datum ontvangst');
    const longer = matchHeader('Datum ontvangst klacht bij balie', 'datum ontvangst');
    expect(exact).toBe(1);
    expect(mistyped).toBeLessThan(exact);
    expect(longer).toBeLessThan(mistyped);
    expect(matchHeader('Datum', 'datum ontvangst')).toBe(0);
    expect(matchHeader('', 'datum')).toBe(0);
    expect(matchHeader('aan', 'aan')).toBe(1);
    expect(matchHeader(' - ', 'datum')).toBe(0);
  });
});

describe('the columns of a list', () => {
  it('have a meaning each, and the likeliest one gets it', () => {
    const proposals = proposeColumns(
      {
        headers: ['Datum', 'Datum ontvangst', 'Opmerking'],
        rows: [
          ['12-03-2024', '11-03-2024', 'x'],
          ['13-03-2024', '12-03-2024', ''],
        ],
      },
      complaintVocabulary,
    );
    expect(proposals).toEqual([
      { column: 0, header: 'Datum', meaning: null, confidence: 0, samples: ['12-03-2024', '13-03-2024'] },
      {
        column: 1,
        header: 'Datum ontvangst',
        meaning: 'receivedOn',
        confidence: 1,
        samples: ['11-03-2024', '12-03-2024'],
      },
      { column: 2, header: 'Opmerking', meaning: null, confidence: 0, samples: ['x'] },
    ]);
  });

  it('show dates as dates, and each value once', () => {
    const sample = {
      headers: ['Ontvangen'],
      rows: [[45_000], [45_000.5], [45_000], [''], [45_001]],
      dated: [new Set([0, 1, 2, 4])],
    };
    expect(proposeColumns(sample, complaintVocabulary)[0]?.samples).toEqual([
      '15-03-2023',
      '15-03-2023 12:00',
      '16-03-2023',
    ]);
  });

  it('are looked at in rows from all over a long list, with their dates', () => {
    const days = Array.from({ length: 6_001 }, (_, position) => position);
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const sample = sampleOf({
      list: {
        sheet: 'Blad1',
        table: null,
        header: area,
        body: { ...area, rows: 6_001 },
        headers: ['Ontvangen'],
      },
      rows: days.map((position) => ({ row: position + 2, values: [position === 2 ? '' : position] })),
      dated: [new Set([0, 1, 2, 6])],
      formulas: [new Set()],
    });
    // Every second row; the blank one is passed over.
    expect(sample.rows.slice(0, 3)).toEqual([[0], [4], [6]]);
    expect(sample.rows).toHaveLength(3_000);
    expect(sample.dated).toEqual([new Set([0, 2])]);
  });

  it('of a list of relations are known as well', () => {
    const proposals = proposeColumns(
      {
        headers: [
          'Klantnummer',
          'Aanhef',
          'Achternaam',
          'Adres',
          'Postcode/woonplaats',
          'Mobiel',
          'Mail',
          'Status',
        ],
        rows: [
          [1001, 'Mevrouw', 'Bos', 'Dorpsweg 1', '9401 AB Assen', '0612345678', 'a@example.nl', 'actief'],
        ],
      },
      relationVocabulary,
    );
    expect(proposals.map(({ meaning }) => meaning)).toEqual([
      'relationNumber',
      'salutation',
      'lastName',
      'address',
      'postcodeAndTown',
      'phone',
      'email',
      null,
    ]);
  });

  it.each(['Klant', 'Naam', 'Relatie'])('below "%s" may be names with their addresses', (header) => {
    const rows = [
      ['Dhr. A. Jansen, Dorpsstraat 1, 9401 AB Assen'],
      ['Fam. de Vries\nBrink 2\n9402 AB Assen'],
      ['B. Bakker; Hoofdweg 3; 9403 AB Rolde'],
    ];
    for (const vocabulary of [relationVocabulary, complaintVocabulary]) {
      expect(proposeColumns({ headers: [header], rows }, vocabulary)[0]?.meaning).toBe('nameAndAddress');
    }
  });
});

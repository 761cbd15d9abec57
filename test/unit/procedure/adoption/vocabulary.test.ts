import { registerLanguages } from '../../../../src/i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../../src/i18n/workbook/workbookTexts';
import { columnContents } from '../../../../src/procedure/adoption/columns/columnContents';
import { complaintVocabulary } from '../../../../src/procedure/adoption/columns/complaintVocabulary';
import type { ComplaintMeaning } from '../../../../src/procedure/adoption/columns/complaintMeanings';
import { matchHeader } from '../../../../src/procedure/adoption/columns/matchHeader';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';

/** What these contents say for a meaning, from -1 to 1, and what they say where the header says nothing. */
const signs = (meaning: ComplaintMeaning, values: SourceValue[]) => {
  const { contents, alone } = complaintVocabulary[meaning];
  const seen = columnContents(values, () => false);
  return { said: contents?.(seen), alone: alone?.contents?.(seen) };
};
const said = (meaning: ComplaintMeaning, values: SourceValue[]) => signs(meaning, values).said;

const word = (length: number, first = 'a') => first.padEnd(length, 'b');
/** So many words, so many of them different. */
const words = (count: number, distinct: number) =>
  Array.from({ length: count }, (_, index) => `ab${String.fromCharCode(97 + (index % distinct))}`);

describe('the contents of a column', () => {
  it.each<[string, ComplaintMeaning, SourceValue[], number]>([
    ['short texts are no account', 'account', [word(19), word(20)], -0.35],
    ['longer ones may be', 'account', [word(20), word(20)], 0.1],
    [
      'so may they with some long ones',
      'account',
      [...Array(7).fill(word(20)), ...Array(3).fill(word(61))],
      0.1,
    ],
    ['with more long ones they are', 'account', [...Array(6).fill(word(20)), ...Array(4).fill(word(61))], 1],
    ['numbers are none', 'account', [1, 2], -1],
    ['short texts are a type of complaint', 'summary', [word(60), word(60)], 0.2],
    ['so are they with some long ones', 'summary', [word(61), word(61), 'ab', 'ab', 'ab'], 0.2],
    ['with more long ones they are not', 'summary', [word(61), word(61), word(61), 'ab', 'ab'], -0.6],
    [
      'as long as seventy signs on average they are',
      'summary',
      [word(169), word(169), 'abab', 'abab', 'abab'],
      0.2,
    ],
    ['longer they are not', 'summary', [word(170), word(169), 'abab', 'abab', 'abab'], -0.6],
    [
      'different ones with digits are numbers of cases',
      'caseNumber',
      ['K1', 'K2', 'K3', 'K4', 'K5', 'a', 'b', 'c', 'd', 'd'],
      1,
    ],
    [
      'some that come back say nothing',
      'caseNumber',
      ['K1', 'K2', 'K3', 'K4', 'K5', 'a', 'b', 'c', 'c', 'c'],
      0.5,
    ],
    [
      'so many that come back too',
      'caseNumber',
      ['K1', 'K2', 'K3', 'K4', 'K5', 'a', 'a', 'a', 'a', 'a'],
      0.5,
    ],
    ['more are none', 'caseNumber', ['K1', 'K2', 'K3', 'K4', 'K4', 'a', 'a', 'a', 'a', 'a'], -0.9],
    ['words of fourteen signs may address somebody', 'salutation', [word(14), word(14)], 0],
    ['longer ones do not', 'salutation', [word(14), word(15)], -1],
    ['fifteen of them may', 'salutation', words(30, 15), 0],
    ['sixteen do not', 'salutation', words(32, 16), -1],
    ['a prefix has eight signs at most', 'namePrefix', [word(8)], 0.5],
    ['no more', 'namePrefix', [word(9)], -1],
    ['an addition has six', 'houseNumberAddition', [word(6)], 0.5],
    ['no more, either', 'houseNumberAddition', [word(7)], -1],
    ['house numbers are short', 'houseNumber', [1, '12a', '12-bis', '12345', 'naast'], 0.3],
    ['most of them', 'houseNumber', [1, '12a', '12abcd', '123456', 'naast'], -1],
    ['a postcode is no longer than ten', 'postcode', ['9401 AB   x'], -1],
    ['days are no calamity', 'calamity', ['1-6-2026', '2-6-2026'], -1],
    ['ticks answer whether it is closed', 'status', ['x', '✓'], 1],
    ['so do yes and no', 'status', ['ja', 'nee'], 1],
  ])('tell by how much %s', (_, meaning, values, expected) => {
    expect(said(meaning, values)).toBeCloseTo(expected, 5);
  });

  it('say less where no header asks for them', () => {
    expect(signs('status', ['ja', 'nee', 'ja']).alone).toBe(-1);
    expect(signs('status', ['open', 'dicht', 'open']).alone).toBe(1);
    expect(signs('status', ['open', 'dicht']).alone).toBe(-1);
    expect(signs('finding', ['gegrond', 'ongegrond', 'gegrond']).alone).toBe(1);
    expect(signs('finding', ['ja', 'nee', 'ja']).alone).toBe(-1);
    expect(signs('phone', ['0612345678']).alone).toBe(1);
    expect(signs('phone', ['123456789']).alone).toBe(-1);
    expect(signs('address', ['Kerk 3']).alone).toBe(-1);
    expect(signs('address', ['Kerkstraat 3']).alone).toBe(1);
    expect(signs('name', ['J. Bos', 'Vries, K. de', 'Mw. A. Vos']).alone).toBe(1);
    expect(signs('name', ['J. Bos', 'Vries, K. de']).alone).toBe(-1);
    expect(signs('name', ['de kast']).alone).toBe(-1);
  });
});

describe('how well a header says a phrase', () => {
  it.each<[string, string, number]>([
    ['Datum ontvangst', 'datum ontvangst, ontvangen', 1],
    ['Ontvangen', 'datum ontvangst, ontvangen', 0.9698],
    ['Datumontvangst', 'datum ontvangst', 1],
    ['Naam van de klant', 'naam klant', 1],
    ['Wijze ontvangst', 'wijze van ontvangst', 1],
    ['Datum ontvnagst', 'datum ontvangst', 0.88],
    ['Datum ontvangst klacht', 'datum ontvangst', 0.85],
    ['Omschr klacht', 'omschrijving klacht', 0.9],
    ['Omsc klacht', 'omschrijving klacht', 0.9],
    ['Oms klacht', 'omschrijving klacht', 0],
    ['Naam ontvnagst brief', 'naam ontvangst', 0.88 * (0.5 + 0.5 * (13 / 18))],
    ['Klant naam relatie', 'naam relatie', 0.5 + 0.5 * (9 / 16)],
    ['Naam huurder', 'naam relatie', 1],
    ['huurdersnaam', 'naam relatie', 1],
    ['clientName', 'name customer', 1],
    ['Klacht kleur', 'klacht', 0],
    ['Naam kleur', 'naam', 0.5],
    ['Kleur', 'naam relatie', 0],
    ['Naam', 'naam relatie', 0],
  ])('%j says %j by %d', (header, phrases, match) => {
    expect(matchHeader(header, phrases)).toBeCloseTo(match, 5);
  });

  it.each(registerLanguages)('knows each header of a register of ours best as what it is, %s', (language) => {
    const headers = Object.entries(workbookTexts[language].columns);
    const meanings = Object.keys(complaintVocabulary) as ComplaintMeaning[];
    const best = headers.flatMap(([key, header]) => {
      if (!meanings.includes(key as ComplaintMeaning)) return [];
      const match = (meaning: ComplaintMeaning) => matchHeader(header, complaintVocabulary[meaning].headers);
      const most = Math.max(...meanings.map(match));
      return [[header, match(key as ComplaintMeaning) === most && most >= 0.95]];
    });
    expect(best.length).toBeGreaterThan(30);
    expect(best.filter(([, isBest]) => !isBest)).toEqual([]);
  });

  it('takes no word for the beginning of another', () => {
    expect(matchHeader('Afdeling', 'afdelingshoofd')).toBe(0.9);
    expect(
      matchHeader('Afdeling', 'afdelingshoofd', {
        isWord: (one) => one === 'afdeling',
        beside: () => 'unknown',
      }),
    ).toBe(0);
  });
});

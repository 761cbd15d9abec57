import { readRow } from '../../../../src/procedure/adoption/rows/readRow';
import { cellsOf, readingOf } from '../../../fixtures/lists/readingOf';

/** What a row with a type of complaint and an account says, and what was corrected. */
function read(summary: string, account: string) {
  const row = readRow(cellsOf([summary, account]), readingOf(['summary', 'account']));
  return { fields: row.fields, codes: row.corrections.map(({ code }) => code) };
}

describe('the type of complaint', () => {
  const long = `${'woord '.repeat(14)}slot`;
  const short = `${'woord '.repeat(12)}woord…`;

  it.each<[string, string, string, string, string, string[]]>([
    ['stays as it is', 'Laat', 'Te laat gebeld', 'Laat', 'Te laat gebeld', []],
    ['stays blank with a blank account', '', '', '', '', []],
    [
      'is the account where that is short',
      '',
      'Te  laat\ngebeld',
      'Te laat gebeld',
      'Te  laat\ngebeld',
      ['fromAccount'],
    ],
    ['is the account without the spaces before it', '', '  Te laat', 'Te laat', '  Te laat', ['fromAccount']],
    ['is the beginning of a long account', '', long, short, long, ['fromAccount']],
    ['stays without an account', 'Laat', '', 'Laat', '', []],
    ['that is too long goes into the account', long, '', short, long, ['shortened']],
    [
      'that is too long goes above the account',
      long,
      'Weer',
      short,
      `${long}\n\nWeer`,
      ['shortened', 'joined'],
    ],
    [
      'that the account holds already is only shortened',
      long,
      `Ja: ${long}`,
      short,
      `Ja: ${long}`,
      ['shortened'],
    ],
    ['of eighty signs fits', 'x'.repeat(80), 'Weer', 'x'.repeat(80), 'Weer', []],
    [
      'of one long word is cut',
      'x'.repeat(81),
      'Weer',
      `${'x'.repeat(79)}…`,
      `${'x'.repeat(81)}\n\nWeer`,
      ['shortened', 'joined'],
    ],
    [
      'is not cut in half a sign',
      `${'x'.repeat(78)}😀xx`,
      '',
      `${'x'.repeat(78)}…`,
      `${'x'.repeat(78)}😀xx`,
      ['shortened'],
    ],
  ])('%s', (_, summary, account, readSummary, readAccount, codes) => {
    expect(read(summary, account)).toEqual({ fields: { summary: readSummary, account: readAccount }, codes });
  });

  it('that is too long and fits in no account is kept in the report', () => {
    const account = 'y'.repeat(32_760);
    expect(read(long, account)).toEqual({ fields: { summary: short, account }, codes: ['shortened'] });
  });
});

import { complaintVocabulary } from '../../../../src/procedure/adoption/columns/complaintVocabulary';
import { proposeColumns } from '../../../../src/procedure/adoption/columns/proposeColumns';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';
import { allTables } from '../../../proposals/allTables';
import { measureProposals } from '../../../proposals/measureProposals';

const rows = 20;

const proposed = (header: string, cells: (row: number) => SourceValue) =>
  proposeColumns(
    { headers: [header], rows: Array.from({ length: rows }, (_, row) => [cells(row)]) },
    complaintVocabulary,
  )[0]?.meaning;

const from =
  (...values: SourceValue[]) =>
  (row: number) =>
    values[row % values.length] ?? '';

describe('the columns of lists as others keep them', () => {
  const { columns, precision, recall, wrong } = measureProposals(allTables);

  it('are many', () => {
    expect(columns).toBeGreaterThan(250);
  });

  it('get a wrong proposal at most twice in a hundred', () => {
    expect(wrong.map(({ header, proposed: as }) => `${header}: ${as ?? ''}`).slice(0, 5)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  it('get one nearly always where they mean something', () => {
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('names of people', () => {
  it.each<[string, string, (row: number) => SourceValue]>([
    ['numbers', 'Klager', (row) => row + 0.5],
    ['coordinates', 'Klager', (row) => `(52.${row}1, 6.${row}7)`],
    ['codes', 'Klager', (row) => `KL-${row}B`],
    ['yes and no', 'Klager', from(true, false)],
    ['yes and no as words', 'Klager', from('TRUE', 'FALSE')],
    ['a handful of words', 'Melder', from('dochter', 'zoon', 'partner')],
    ['a handful of words in capitals', 'Wie', from('ADDRESS', 'BLOCKFACE')],
  ])('are none of %s', (_, header, cells) => {
    expect(proposed(header, cells)).toBeNull();
  });

  it('may stand as they are sorted', () => {
    const sorted = (row: number) =>
      `${'ABCDEFGHIJKLMNOPQRST'[row] ?? ''}akker, J.${row % 2 ? '' : ' van den'}`;
    expect(proposed('Klager', sorted)).toBe('name');
    expect(proposed('', sorted)).toBe('name');
  });

  it('under a header that says nothing of who complains are left alone', () => {
    const many = (row: number) => `${'ABCDEFGHIJKLMNOPQRST'[row] ?? ''}nna Bos`;
    expect(proposed('Besproken met', many)).toBeNull();
    expect(proposed('Naam school', many)).toBeNull();
  });

  it('of one or two handlers again and again are those of staff', () => {
    expect(proposed('Wie', from('Piet', 'Sanne'))).toBe('followUpBy');
  });
});

describe('a word beside another', () => {
  const mails = (row: number) => `a${row}@example.nl`;
  it.each([
    ['E-mail', 'email'],
    ['E-mail klager', 'email'],
    ['E-mail privé', 'email'],
    ['E-mail behandelaar', null],
    ['E-mail leverancier', null],
  ])('turns "%s" into %s', (header, meaning) => {
    expect(proposed(header, mails)).toBe(meaning);
  });

  const days = (row: number) => `${String(row + 1).padStart(2, '0')}-03-2026`;
  it.each([
    ['Datum klacht', 'receivedOn'],
    ['createdDate', 'receivedOn'],
    ['dt_created', 'receivedOn'],
    ['Klacht d.d.', 'receivedOn'],
    ['Completion Date', 'closedOn'],
    ['Datum afdoening', 'closedOn'],
    ['Uiterste afdoeningsdatum', null],
    ['Uiterste datum afdoening', null],
    ['Uiterste datum (6 wk)', null],
    ['Due date', null],
    ['Last updated on', null],
    ['Datum hoorzitting', null],
  ])('gives a date below "%s" the meaning %s', (header, meaning) => {
    expect(proposed(header, days)).toBe(meaning);
  });
});

import { codeOf, loaded, valueOf } from '../bench';
import { OUR_READING, type Bench, type Check, type Seen } from '../Check';

const textCells =
  'learn.microsoft.com: Range.numberFormat ("@"), support.microsoft.com: Format numbers as text';
const entering = 'learn.microsoft.com: Range.values (as if typed in an English Excel)';

/** What a cell gives back after a format and a value. */
const typed =
  (format: string, value: string | number | boolean) =>
  async ({ sheet }: Bench): Promise<Seen> => {
    const cell = sheet.getRange('B2');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    return valueOf(cell);
  };

const staysText = (id: string, what: string, value: string, source = textCells): Check => ({
  id: `text.${id}`,
  says: `In a text cell ${what} stays as it is written`,
  source,
  otherwise: 'the pane reads back what it wrote: it says that it isn’t saved',
  expected: value,
  see: typed('@', value),
});

/** What becomes of texts. */
export const text: readonly Check[] = [
  staysText('zero', 'a number with a zero first', '0612345678'),
  staysText('plus', 'a telephone number with a plus', '+31 6 12345678'),
  staysText('formula', 'what looks like a formula', '=1+1'),
  staysText('at', 'a word behind an @', '@home'),
  staysText('minus', 'a line behind a hyphen', '- no heating'),
  staysText('exponent', 'a number with an E in it', '1E5'),
  staysText('truth', 'the word TRUE', 'TRUE'),
  staysText('date', 'what looks like a date', '1-2-2026'),
  staysText('blanks', 'a blank at the end', 'kept '),
  staysText('lines', 'a text of two lines', 'one\ntwo'),
  staysText('long', 'a text of 32,767 characters', 'x'.repeat(32_767)),
  {
    ...staysText('apostrophe', 'a first apostrophe', "'t Zand", OUR_READING),
    otherwise: 'the pane sees that it was swallowed, and from then on writes two',
  },
  {
    id: 'text.number',
    says: 'A number that is written in a text cell becomes text',
    source: OUR_READING,
    otherwise: 'numbers are only written in cells of numbers',
    expected: '12',
    see: typed('@', 12),
  },
  {
    id: 'text.prefix',
    says: 'In a general cell a first apostrophe makes a text, and is not part of it',
    source: entering,
    expected: '=1+1',
    see: typed('General', "'=1+1"),
  },
  {
    id: 'text.generalNumber',
    says: 'In a general cell digits become a number',
    source: entering,
    expected: 612,
    see: typed('General', '0612'),
  },
  {
    id: 'text.generalTruth',
    says: 'In a general cell the word TRUE becomes a truth value in any language of Excel',
    source: entering,
    expected: true,
    see: typed('General', 'TRUE'),
  },
  {
    id: 'text.tooLong',
    says: 'A text of more than 32,767 characters is refused',
    source: 'support.microsoft.com: Excel specifications and limits',
    otherwise: 'the form takes no longer ones',
    expected: 'InvalidArgument',
    see: ({ sheet, context }) =>
      codeOf(context, () => (sheet.getRange('B2').values = [['x'.repeat(32_768)]])),
  },
  {
    id: 'text.shown',
    says: 'Range.text is what the cell shows: a day in the order of its format',
    source: 'learn.microsoft.com: Range.text',
    expected: '08-07-2026',
    see: async ({ sheet }) => {
      const cell = sheet.getRange('B2');
      cell.numberFormat = [['dd-mm-yyyy']];
      cell.values = [[46_211]];
      cell.format.columnWidth = 120;
      return (await loaded(cell, 'text')).text[0]?.[0] ?? '';
    },
  },
];

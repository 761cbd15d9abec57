import type { RowReading } from './rowReading';
import { correct } from './rowReading';
import type { Texts } from './readComposed';
import { checkText } from '../../text/checkText';
import { fields } from '../../complaint/fields';

const summaryLimit = fields.summary.limit;

/**
 * Sees to it that the type of complaint is short (section 1): what is too long goes into the account whole, and where
 * there is none it is the beginning of the account.
 */
export function readSummary(row: RowReading, texts: Texts): void {
  const summary = row.fields.summary ?? '';
  const account = row.fields.account ?? '';
  if (summary === '' && account !== '') {
    row.fields.summary = beginningOf(account);
    const [cell] = texts.get('account')?.cells ?? [];
    if (cell) correct(row, { column: cell.column, shown: '' }, 'summary', 'fromAccount', row.fields.summary);
  }
  if (summary.length <= summaryLimit) return;
  row.fields.summary = beginningOf(summary);
  const both = account.includes(summary)
    ? account
    : [summary, account].filter((text) => text !== '').join('\n\n');
  if (checkText(both) === null) row.fields.account = both;
  for (const cell of texts.get('summary')?.cells ?? [])
    correct(row, cell, 'summary', 'shortened', row.fields.summary);
  if (account === '' || row.fields.account === account) return;
  for (const cell of texts.get('account')?.cells ?? []) correct(row, cell, 'account', 'joined', both);
}

/** The first words of a text, on one line. */
function beginningOf(text: string): string {
  const line = text
    .slice(0, summaryLimit * 4)
    .trim()
    .replace(/\s+/g, ' ');
  if (line.length <= summaryLimit) return line;
  const cut = line.slice(0, summaryLimit - 1);
  const words = /^(.{20,})\s/su.exec(cut)?.[1] ?? cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${words}…`;
}

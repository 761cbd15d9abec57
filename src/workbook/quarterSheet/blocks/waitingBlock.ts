import { formatDay } from '../../../procedure/calendar/day';
import type { WaitingCase, WaitingCases } from '../../../procedure/quarterReport/waitingCases';
import type { QuarterInput } from './quarterInput';
import { header, linked, reportColumns, words } from '../page/sheetLine';
import type { SheetLine } from '../page/sheetLine';

/** The first of each list; more of them are for the register itself. */
const casesAtMost = 20;

/** A category runs on over the columns beside it, up to the last but one, in which the links stand. */
const room = Array.from({ length: reportColumns - 5 }, () => null);

/** MATCH takes these in a text for any others; no number of ours has them. */
const isAnyText = (number: string): boolean => /[*?~]/.test(number);

/** Where the title of each list stands, counted from 1; of a list of none nowhere. */
export type ListRows = Partial<Record<keyof WaitingCases, number>>;

/**
 * The open complaints to look up, list by list, each with a link to its row; and one to the register as a whole. Who has no
 * add-in, or may only view the workbook, follows them too.
 * @param firstRow counted from 1
 */
export function waitingBlock(
  { figures: { waiting }, texts: { waiting: says, categories }, links }: QuarterInput,
  firstRow: number,
): { lines: SheetLine[]; listRows: ListRows } {
  const line = ({ caseNumber, receivedOn, category }: WaitingCase): SheetLine => ({
    style: 'link',
    cells: [
      words(caseNumber === '' ? says.noNumber : caseNumber),
      words(receivedOn === null ? '' : formatDay(receivedOn)),
      words(category === '' ? categories.none : category),
      ...room,
      caseNumber === '' || isAnyText(caseNumber)
        ? null
        : linked((row) => links.toCase(`$A${row}`, says.open, says.gone)),
    ],
  });
  const lines: SheetLine[] = [
    header([says.heading, says.receivedOn, '', ...room.map(() => ''), says.link]),
    {
      style: 'link',
      cells: [words(says.register), null, null, ...room, linked(() => links.toRegister(says.open))],
    },
  ];
  const listRows: ListRows = {};
  for (const list of ['overdue', 'undated', 'old'] as const) {
    const cases = waiting[list];
    if (cases.length === 0) continue;
    listRows[list] = firstRow + lines.length;
    lines.push({ style: 'total', cells: [words(says[list](cases.length))] });
    lines.push(...cases.slice(0, casesAtMost).map(line));
    const left = cases.length - casesAtMost;
    if (left > 0) lines.push({ style: 'remark', cells: [words(says.more(left))] });
  }
  return { lines, listRows };
}

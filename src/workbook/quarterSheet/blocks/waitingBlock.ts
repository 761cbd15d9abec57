import { formatDay } from '../../../procedure/calendar/day';
import type { WaitingCase } from '../../../procedure/quarterReport/waitingCases';
import type { Block } from './quarterInput';
import { count, header, reportColumns, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';

/** The first of each list; more of them are for the register itself. */
const casesAtMost = 5;

/** A category runs on over the columns beside it, up to the last but one, in which the links stand. */
const room = Array.from({ length: reportColumns - 5 }, () => null);

/** MATCH takes these in a text for any others; no number of ours has them. */
const isAnyText = (number: string): boolean => /[*?~]/.test(number);

/**
 * The open complaints to look up, list by list, each with a link to its row; and one to the register as a whole. Who has no
 * add-in, or may only view the workbook, follows them too.
 */
export const waitingBlock: Block = ({
  figures: { waiting },
  texts: { waiting: says, categories },
  links,
}) => {
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
  const list = (label: string, cases: readonly WaitingCase[]): SheetLine[] => {
    const left = cases.length - casesAtMost;
    if (cases.length === 0) return [];
    return [
      { style: 'total', cells: [words(label), count(cases.length)] },
      ...cases.slice(0, casesAtMost).map(line),
      ...(left > 0 ? [{ style: 'remark' as const, cells: [words(says.more(left))] }] : []),
    ];
  };
  return [
    header([says.heading, says.receivedOn, '', ...room.map(() => ''), says.link]),
    {
      style: 'link',
      cells: [words(says.register), null, null, ...room, linked(() => links.toRegister(says.open))],
    },
    ...list(says.overdue, waiting.overdue),
    ...list(says.undated, waiting.undated),
    ...list(says.old, waiting.old),
  ];
};

const linked = (formula: (row: number) => string): SheetCell => ({ formula, format: 'General' });

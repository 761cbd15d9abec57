import { escapedText } from '../../text/checkText';
import type { Correction, PlannedRow, Problem } from './plannedRow';
import { piecesOf } from '../cells/fittingText';

/** What is wrong with a cell of which the register keeps nothing. */
const keepsNothing: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'noDate',
  'noYear',
  'ambiguousDate',
  'dateBefore1900',
  'dateInFuture',
  'noNumber',
  'unknownWord',
  'doubleNumber',
]);
/** The stage that their list told gives way to another status. */
const losesStage: ReadonlySet<Correction['code']> = new Set<Correction['code']>(['incomplete', 'leftOpen']);

/**
 * What a row said and no field of the register says any more, each after the header of its column: dates that can't be
 * read, words that nobody explained, the stage of a complaint that is incomplete. `''` where there is nothing.
 */
export function unkeptText(
  { complaint, corrections, problems }: PlannedRow,
  headers: readonly string[],
): string {
  if (complaint === null) return '';
  const lost = [
    ...corrections.filter(({ code }) => losesStage.has(code)),
    ...problems.filter(({ code }) => keepsNothing.has(code)),
  ].filter(({ original }) => original.trim() !== '');
  const said = lost
    .sort((a, b) => a.column - b.column)
    .map(({ column, original }) => [headers[column] ?? '', original.trim()].filter(Boolean).join(': '));
  // The whole of what is longer than a cell stands in the report.
  return piecesOf(escapedText([...new Set(said)].join('; ')))[0] ?? '';
}

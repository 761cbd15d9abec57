import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
import { statuses } from '../../../procedure/complaint/statuses';
import type { Status } from '../../../procedure/complaint/statuses';
import { quoted } from '../../sheet/quoted';

/**
 * How far a complaint is by its status, as a number: its place in the life cycle, from 1; 0 for none that the register knows.
 * What other columns ask of a status they ask of that number. Compared and not looked up: MATCH takes `*` and `?` for patterns.
 * Capitals don't count for `=`, nor here the blanks that people type around a word: so the pane reads it too.
 * @param known the statuses that the register has; an earlier version had fewer
 */
export function stepFormula(
  { status }: WorkbookTexts,
  cell: (key: ColumnKey) => string,
  known: readonly Status[] = statuses,
): string {
  const words = known.map((code) => quoted(status[code])).join(',');
  const places = known.map((code) => stepOf(code)).join(',');
  return `=SUMPRODUCT((TRIM(${cell('status')})={${words}})*{${places}})`;
}

/** The number that stands for a status. */
export const stepOf = (code: Status): number => statuses.indexOf(code) + 1;

/** The status for which a number stands, if it is that of one. */
export const statusOfStep = (step: unknown): Status | undefined =>
  typeof step === 'number' ? statuses[step - 1] : undefined;

/** Whether a complaint has one of some statuses, by its step. */
export function stepIn(cell: (key: ColumnKey) => string, codes: readonly Status[]): string {
  const step = cell('step');
  const places = codes.map(stepOf).sort((a, b) => a - b);
  const [first = 0] = places;
  if (places.length === 1) return `${step}=${first}`;
  // Those of the end are asked most: of every row that is closed.
  const isEnd = places.every((place, index) => place === first + index) && places.at(-1) === statuses.length;
  return isEnd ? `${step}>${first - 1}` : `OR(${step}={${places.join(',')}})`;
}

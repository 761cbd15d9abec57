import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import type { CellPlace } from '../../../procedure/inspection/tally';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { ReportColumn } from '../../../i18n/workbook/inspection/nl';

/** The name of a line: that of its run, and which of it. */
export const lineName = (run: string, index: number): string => `${run}-${index}`;

/** The lines of a run, as Excel counts and finds them. */
export const linesOf = (run: string): string => `${run}-*`;

export const runOf = (line: string): string => line.slice(0, line.lastIndexOf('-'));

/** A line of the report; of `was` and `now` the value itself stands there, so that it can be put back. */
export type ReportLine = Record<Exclude<ReportColumn, 'was' | 'now' | 'at'>, string> & {
  at: number;
  was: SourceValue;
  now: SourceValue;
  /** The number format of `now`. */
  format: string;
};

/** Where a cell was and how it was formatted, as one text in a hidden column. */
export interface WrittenPlace extends Pick<CellPlace, 'table' | 'position'> {
  /** A field, or a calculated column. */
  field: ColumnKey;
  format: string;
  /** The cell held a formula. */
  isFormula: boolean;
}

export const placeText = ({ table, position, field, format, isFormula }: WrittenPlace): string =>
  [isFormula ? `${table}=` : table, position, field, format].join('|');

/** `null` where a line was settled already, is about something else, or nobody can read it any more. */
export function readPlace(text: string): WrittenPlace | null {
  const [, table, isFormula, position, field, format] =
    /^(complaints|calamities|rounds|log)(=?)\|(\d+)\|(\w+)\|(.*)$/s.exec(text) ?? [];
  if (table === undefined || field === undefined || format === undefined) return null;
  return {
    table: table as CellPlace['table'],
    position: Number(position),
    field: field as ColumnKey,
    format,
    isFormula: isFormula === '=',
  };
}

import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';

/** The columns of the report by which a line is taken back. */
export const readColumns = ['line', 'place', 'caseNumber', 'rowId', 'was', 'now', 'what'] as const;

/** A line of the report as it reads, and where it stands. */
export interface ReadLine extends Record<(typeof readColumns)[number], SourceValue> {
  position: number;
}

/** What became of a line: `isBack` where all of it is as it was. */
export interface Put {
  line: ReadLine;
  isBack: boolean;
}

import type { ComplaintField } from '../../procedure/complaint/complaint';
import type { Issue } from '../../procedure/complaint/draft';
import type { Fault } from '../../usecases/ports/ports';

/** The register's own name of a column, so that a sentence and the sheet use the same word. */
type ColumnName = (field: ComplaintField) => string;

/** Says what happened and what to do about it. */
export type FaultSentence = (fault: Fault, columnName: ColumnName) => string;

/** Says what to fill in at one field. */
export type IssueSentence = (issue: Issue) => string;

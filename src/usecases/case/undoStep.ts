import type { Complaint } from '../../procedure/complaint/complaint';
import { complaintFields } from '../../procedure/complaint/fields';
import { finishedBefore } from '../../procedure/lifeCycle/crossing';
import { failed } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { CasePorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

/** A step that was taken: the case as it was shown before, and as it stood after. */
export interface TakenStep {
  before: Complaint;
  after: Complaint;
}

export type UndoResult = { kind: 'undone'; complaint: Complaint } | Failed;

/** A row that was typed in the sheet got these with the step, and keeps them. */
const kept: ReadonlySet<string> = new Set(['rowId', 'caseNumber']);
const fields = complaintFields.filter((field) => !kept.has(field)) as Exclude<
  (typeof complaintFields)[number],
  'rowId' | 'caseNumber'
>[];

/** Whether a case still stands as a step left it: then that may be undone. */
export const standsAs = (complaint: Complaint, after: Complaint): boolean =>
  complaintFields.every((field) => complaint[field] === after[field]);

/**
 * Takes back the cells of a step, with a line of its own in the log, unless anything of the case was changed since. A round
 * that the step ended is not finished any more: its line goes.
 */
export async function undoStep(ports: CasePorts, { before, after }: TakenStep): Promise<UndoResult> {
  const changed = fields.filter((field) => before[field] !== after[field]);
  const changes = Object.fromEntries(changed.map((field) => [field, before[field]]));
  const written = await writeOnce(ports, after, changes, { event: 'undone', rests: fields });
  if (!written.ok) return failed(written);
  if ((after.round ?? 1) > (before.round ?? 1)) {
    const left = await ports.register.keepRounds(after.rowId, finishedBefore(before.round));
    if (!left.ok) return failed(left);
  }
  return { kind: 'undone', complaint: written.value };
}

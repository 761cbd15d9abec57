import { typedValue } from '../../../procedure/complaint/typedValue';
import type { EditIssue } from '../../../procedure/complaint/check/checkEdit';
import type { EditedField } from '../../../procedure/complaint/fields';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { editCase } from '../../../usecases/case/editCase';
import type { Pending } from '../pending/useCasePending';
import { useRegister } from '../../shared/registerContext';
import { useFieldEdit, useFieldEdits } from '../../shared/useFieldEdit';
import type { FieldEdit } from '../../shared/useFieldEdit';

/** What is a question, and not a refusal. */
const asked: ReadonlySet<EditIssue['code']> = new Set<EditIssue['code']>([
  'elsewhere',
  'alreadyPast',
  'longAgo',
  'notAWorkingDay',
]);

export type Edit = FieldEdit<EditedField, Complaint, EditIssue>;

export const useEdits = () => useFieldEdits<Edit>();

export type Edits = ReturnType<typeof useEdits>;

/** Editing the fields of a case, one at a time. */
export function useEdit(
  complaint: Complaint,
  edits: Edits,
  { writingNext }: Pending,
  onChanged: (complaint: Complaint) => void,
) {
  const { lists } = useRegister();
  return useFieldEdit({
    row: complaint,
    edits,
    typedValue,
    write: async (shown, edit) => {
      const { field, typed, phase } = edit;
      // Saved once more as it was asked about.
      const isCertain = phase.kind === 'invalid' && asked.has(phase.issue.code);
      const result = await writingNext(shown, (ports, seen) =>
        editCase(ports, lists, seen, { field, typed, isCertain }),
      );
      if (result.kind === 'saved') return { kind: 'saved', row: result.complaint };
      if (result.kind === 'failed' && result.fault.code === 'changedByColleague')
        return { kind: 'changed', found: result.fault.found };
      return result;
    },
    onChanged,
  });
}

export type Editing = ReturnType<typeof useEdit>;

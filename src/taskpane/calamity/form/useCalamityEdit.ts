import type { Calamity } from '../../../procedure/calamity/calamity';
import { typedCalamityValue } from '../../../procedure/calamity/checkCalamity';
import type { CalamityDraftField, CalamityIssue } from '../../../procedure/calamity/checkCalamity';
import { editCalamity } from '../../../usecases/calamity/changeCalamity';
import { usePorts } from '../../shared/ports';
import { useFieldEdit, useFieldEdits } from '../../shared/useFieldEdit';
import type { FieldEdit } from '../../shared/useFieldEdit';

export type CalamityEdit = FieldEdit<CalamityDraftField, Calamity, CalamityIssue>;

export const useCalamityEdits = () => useFieldEdits<CalamityEdit>();

export type CalamityEdits = ReturnType<typeof useCalamityEdits>;

/** Editing the fields of a calamity, one at a time. */
export function useCalamityEdit(
  calamity: Calamity,
  edits: CalamityEdits,
  onChanged: (calamity: Calamity) => void,
) {
  const ports = usePorts();
  return useFieldEdit({
    row: calamity,
    edits,
    typedValue: typedCalamityValue,
    write: async (seen, edit) => {
      const result = await editCalamity(ports, seen, edit);
      return result.kind === 'saved' ? { kind: 'saved', row: result.calamity } : result;
    },
    onChanged,
  });
}

export type CalamityEditing = ReturnType<typeof useCalamityEdit>;

import type { Calamity } from '../../../procedure/calamity/calamity';
import { typedCalamityValue } from '../../../procedure/calamity/checkCalamity';
import type { CalamityDraftField, CalamityIssue } from '../../../procedure/calamity/checkCalamity';
import { editCalamity } from '../../../usecases/calamity/changeCalamity';
import { useRegister } from '../../shared/registerContext';
import { useFieldEdit, useFieldEdits } from '../../shared/useFieldEdit';
import type { FieldEdit } from '../../shared/useFieldEdit';
import type { CalamityPending } from './useCalamityPending';

export type CalamityEdit = FieldEdit<CalamityDraftField, Calamity, CalamityIssue>;

export const useCalamityEdits = () => useFieldEdits<CalamityEdit>();

export type CalamityEdits = ReturnType<typeof useCalamityEdits>;

/** Editing the fields of a calamity, one at a time. */
export function useCalamityEdit(
  calamity: Calamity,
  edits: CalamityEdits,
  { writingNext }: CalamityPending,
  onChanged: (calamity: Calamity) => void,
) {
  const { holidays } = useRegister().lists;
  return useFieldEdit({
    row: calamity,
    edits,
    typedValue: typedCalamityValue,
    write: async (shown, edit) => {
      const result = await writingNext(shown, (ports, seen) =>
        editCalamity(ports, seen, { ...edit, holidays }),
      );
      return result.kind === 'saved' ? { kind: 'saved', row: result.calamity } : result;
    },
    onChanged,
  });
}

export type CalamityEditing = ReturnType<typeof useCalamityEdit>;

import type { Calamity } from '../../../procedure/calamity/calamity';
import { isRequiredOfCalamity, typedCalamityValue } from '../../../procedure/calamity/checkCalamity';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { FieldForm } from '../../shared/FieldForm';
import { CalamityControl } from './CalamityControl';
import type { CalamityEdit, CalamityEditing } from './useCalamityEdit';
import { useActionFault } from '../../../ui/texts/useActionFault';
import { useCalamityIssue } from './useCalamityIssue';

interface CalamityFactFormProps {
  calamity: Calamity;
  edit: CalamityEdit;
  editing: CalamityEditing;
}

/** One field of a calamity being changed. */
export function CalamityFactForm({ calamity, edit, editing }: CalamityFactFormProps) {
  const { fields } = useFurtherTexts().calamity;
  const issueSentence = useCalamityIssue();
  const { field, typed, phase } = edit;
  return (
    <FieldForm
      row={calamity}
      edit={edit}
      editing={editing}
      faultSentence={useActionFault('calamity')}
      versions={(found) => ({
        name: fields[field],
        theirs: typedCalamityValue(found, field),
        mine: typed,
      })}
    >
      <CalamityControl
        field={field}
        value={typed}
        required={isRequiredOfCalamity(field)}
        error={phase.kind === 'invalid' ? issueSentence(phase.issue) : undefined}
        onChange={(text) => editing.type(edit, text)}
      />
    </FieldForm>
  );
}

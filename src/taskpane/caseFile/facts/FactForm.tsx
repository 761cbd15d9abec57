import type { EditIssue } from '../../../procedure/complaint/check/checkEdit';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { draftFields, isChoiceField, isRequired } from '../../../procedure/complaint/fields';
import { valueInWords } from '../../../procedure/complaint/valueInWords';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useWording } from '../../../ui/texts/wording';
import { FieldForm } from '../../shared/FieldForm';
import { FactControl } from './FactControl';
import type { Edit, Editing } from './useEdit';

interface FactFormProps {
  complaint: Complaint;
  edit: Edit;
  editing: Editing;
}

/** One field of a case being changed. */
export function FactForm({ complaint, edit, editing }: FactFormProps) {
  const { texts, words } = useWording();
  const { field, typed, phase } = edit;

  const sentence = (issue: EditIssue): string => {
    if (issue.code === 'elsewhere') return texts.facts.elsewhere(issue.place);
    if (issue.code === 'notALink' || issue.code === 'notADocument') return texts.facts[issue.code];
    const known = draftFields.filter(isRequired).find((candidate) => candidate === field);
    return texts.issueSentence({ field: known ?? 'receivedOn', code: issue.code, limit: issue.limit ?? 0 });
  };
  return (
    <FieldForm
      row={complaint}
      edit={edit}
      editing={editing}
      faultSentence={useFaultSentence()}
      versions={(found) => ({
        name: words.columns[field],
        theirs: valueInWords(words, field, found[field]),
        mine: isChoiceField(field) ? valueInWords(words, field, typed as never) : typed,
      })}
    >
      <FactControl
        complaint={complaint}
        field={field}
        typed={typed}
        error={phase.kind === 'invalid' ? sentence(phase.issue) : undefined}
        onChange={(text) => editing.type(edit, text)}
      />
    </FieldForm>
  );
}

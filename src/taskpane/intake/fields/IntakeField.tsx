import { isAsked } from '../../../procedure/complaint/reachedBy';
import type { DraftField } from '../../../procedure/complaint/fields';
import { useWording } from '../../../ui/texts/wording';
import { ComplaintControl } from '../../shared/ComplaintControl';
import { useFieldHint } from './useFieldHint';
import type { IntakeForm } from '../draft/useIntake';
import { useListAddition } from './useListAddition';

interface IntakeFieldProps {
  field: DraftField;
  form: IntakeForm;
}

/** One field of the form. */
export function IntakeField({ field, form }: IntakeFieldProps) {
  const { texts } = useWording();
  const addition = useListAddition(field, form);
  const fieldHint = useFieldHint(field, form);
  const issue = form.shown.find((candidate) => candidate.field === field);
  const warning = form.warnings.find((candidate) => candidate.field === field);
  return (
    <ComplaintControl
      field={field}
      type={field === 'phone' ? 'tel' : field === 'email' ? 'email' : 'text'}
      value={form.draft[field] ?? ''}
      required={isAsked(field, form.reachBy)}
      error={issue && texts.issueSentence(issue)}
      quiet={form.tried}
      warning={addition?.trouble ?? (warning && texts.relation.warning(warning))}
      hint={
        [form.isPasted(field) && texts.intake.pasted, addition?.said, fieldHint].filter(Boolean).join(' ') ||
        undefined
      }
      addition={addition?.offer}
      onChange={(value) => form.change(field, value)}
      onBlur={() => form.leave(field)}
    />
  );
}

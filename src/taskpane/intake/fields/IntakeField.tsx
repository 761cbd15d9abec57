import { channels, severities } from '../../../procedure/complaint/complaint';
import type { DraftField } from '../../../procedure/complaint/draft';
import { ChoiceField } from '../../../ui/controls/ChoiceField';
import { ComboField } from '../../../ui/controls/ComboField';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';
import { useWording } from '../../../ui/texts/wording';
import { useRegister } from '../../shared/registerContext';
import { controls } from './intakeFields';
import { suggestionsFor } from '../../shared/suggestionsFor';
import type { IntakeForm } from '../draft/useIntake';
import { useFieldHint } from './useFieldHint';
import { useListAddition } from './useListAddition';

interface IntakeFieldProps {
  field: DraftField;
  form: IntakeForm;
}

/** One field of the form, with the name that its column has in the sheet. */
export function IntakeField({ field, form }: IntakeFieldProps) {
  const { texts, words } = useWording();
  const { lists } = useRegister();
  const addition = useListAddition(field, form);
  const fieldHint = useFieldHint(field, form);
  const hint = [addition?.said, fieldHint].filter(Boolean).join(' ') || undefined;
  const issue = form.shown.find((candidate) => candidate.field === field);
  const warning = form.warnings.find((candidate) => candidate.field === field);
  const shared = {
    name: field,
    label: words.columns[field],
    value: form.draft[field] ?? '',
    required: form.required.has(field),
    error: issue && texts.issueSentence(issue),
    warning: addition?.trouble ?? (warning && texts.relation.warning(warning)),
    hint,
    onChange: (value: string) => form.change(field, value),
  };
  const onBlur = () => form.leave(field);

  const control = controls[field];
  switch (control) {
    case 'combo':
      return (
        <ComboField
          {...shared}
          options={suggestionsFor(field, lists)}
          addition={addition?.offer}
          onBlur={onBlur}
        />
      );
    case 'channel':
      return (
        <SelectField {...shared} choices={channels.map((code) => ({ code, label: words.channel[code] }))} />
      );
    case 'severity':
      return (
        <ChoiceField
          {...shared}
          choices={severities.map((code) => ({
            code,
            label: words.severity[code],
            criterion: texts.intake.criteria[code],
          }))}
        />
      );
    case 'long':
      return <TextField {...shared} long onBlur={onBlur} />;
    default:
      return (
        <TextField
          {...shared}
          type={control}
          onBlur={onBlur}
          selectsOnFocus={field === 'receivedOn' || field === 'callbackOn'}
        />
      );
  }
}

import { fields, definitionOf } from '../../procedure/complaint/fields';
import type { EditedField } from '../../procedure/complaint/fields';
import { ChoiceField } from '../../ui/controls/ChoiceField';
import { ComboField } from '../../ui/controls/ComboField';
import type { ComboFieldProps } from '../../ui/controls/ComboField';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import type { TextFieldProps } from '../../ui/controls/TextField';
import { useWording } from '../../ui/texts/wording';
import { choicesOn } from './choicesOn';
import { useRegister } from './registerContext';

interface ComplaintControlProps
  extends
    Omit<TextFieldProps, 'name' | 'label' | 'long' | 'selectsOnFocus'>,
    Pick<ComboFieldProps, 'addition'> {
  field: EditedField;
}

/** The control for one field of a complaint, with the name that its column has in the sheet. */
export function ComplaintControl({ field, type, onBlur, addition, ...given }: ComplaintControlProps) {
  const { texts, words } = useWording();
  const { lists } = useRegister();
  const { kind, list, long = false } = definitionOf(field);
  const shared = { ...given, name: field, label: words.columns[field] };
  if (field === 'reachBy') {
    const labels: Readonly<Record<string, string>> = words[field];
    const choices = fields[field].codes.map((code) => ({ code, label: labels[code] ?? code }));
    return <SelectField {...shared} choices={choices} />;
  }
  if (field === 'severity') {
    const choices = fields.severity.codes.map((code) => ({
      code,
      label: words.severity[code],
      criterion: texts.intake.criteria[code],
    }));
    return <ChoiceField {...shared} choices={choices} />;
  }
  const typed = { ...shared, ...(onBlur && { onBlur }) };
  if (list) {
    const options = choicesOn(lists, list);
    return <ComboField {...typed} options={options} addition={addition} />;
  }
  return <TextField {...typed} {...(type && { type })} long={long} selectsOnFocus={kind === 'day'} />;
}

import { channels, severities } from '../../../procedure/complaint/complaint';
import { isDayField } from '../../../procedure/complaint/checkEdit';
import type { EditedField } from '../../../procedure/complaint/checkEdit';
import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import { ChoiceField } from '../../../ui/controls/ChoiceField';
import { ComboField } from '../../../ui/controls/ComboField';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { CalamityChoice } from './CalamityChoice';
import { suggestionsFor } from '../../shared/suggestionsFor';

const long: ReadonlySet<EditedField> = new Set<EditedField>([
  'account',
  'remedy',
  'promise',
  'cause',
  'measure',
]);
const listed = ['category', 'employee', 'department', 'takenBy', 'followUpBy'] as const;

interface FactControlProps {
  field: EditedField;
  typed: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}

/** The control for one field, as in the form. */
export function FactControl({ field, typed, error, onChange }: FactControlProps) {
  const { texts, words } = useWording();
  const { lists } = useRegister();
  const { clock } = usePorts();
  const shared = { name: field, label: words.columns[field], value: typed, error, onChange };
  if (field === 'channel') {
    return (
      <SelectField {...shared} choices={channels.map((code) => ({ code, label: words.channel[code] }))} />
    );
  }
  if (field === 'severity') {
    const choices = severities.map((code) => ({
      code,
      label: words.severity[code],
      criterion: texts.intake.criteria[code],
    }));
    return <ChoiceField {...shared} choices={choices} />;
  }
  const list = listed.find((candidate) => candidate === field);
  if (list) return <ComboField {...shared} options={suggestionsFor(list, lists)} />;
  if (isDayField(field)) {
    const day = parseTypedDay(typed, clock.today());
    return <TextField {...shared} selectsOnFocus {...(day && { hint: texts.longDay(day) })} />;
  }
  if (field === 'calamity') return <CalamityChoice {...shared} />;
  if (field === 'folderLink') return <TextField {...shared} hint={texts.facts.folderHint} />;
  return <TextField {...shared} long={long.has(field)} />;
}

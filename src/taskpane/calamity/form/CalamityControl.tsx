import type { CalamityDraftField } from '../../../procedure/calamity/checkCalamity';
import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import { ComboField } from '../../../ui/controls/ComboField';
import { TextField } from '../../../ui/controls/TextField';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';

interface CalamityControlProps {
  field: CalamityDraftField;
  value: string;
  required?: boolean;
  error?: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

const long: ReadonlySet<CalamityDraftField> = new Set<CalamityDraftField>([
  'what',
  'cause',
  'solution',
  'apology',
]);

/** The control for one field of a calamity. */
export function CalamityControl({ field, value, ...props }: CalamityControlProps) {
  const { texts } = useWording();
  const { calamity } = useFurtherTexts();
  const { lists } = useRegister();
  const { clock } = usePorts();
  const shared = {
    ...props,
    name: field,
    value,
    label: calamity.fields[field],
    hint: calamity.hints[field],
  };
  switch (field) {
    case 'category':
      return <ComboField {...shared} options={lists.categories} />;
    case 'responsible':
      return <ComboField {...shared} options={lists.employees.map(({ name }) => name)} />;
    case 'since': {
      const day = parseTypedDay(value, clock.today(), lists.holidays);
      return <TextField {...shared} hint={day && texts.longDay(day)} />;
    }
    default:
      return <TextField {...shared} long={long.has(field)} />;
  }
}

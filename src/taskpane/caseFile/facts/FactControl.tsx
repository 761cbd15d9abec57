import type { Complaint } from '../../../procedure/complaint/complaint';
import { isDayField } from '../../../procedure/complaint/fields';
import type { EditedField } from '../../../procedure/complaint/fields';
import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import { useWording } from '../../../ui/texts/wording';
import { ComplaintControl } from '../../shared/ComplaintControl';
import { usePorts } from '../../shared/ports';
import { useAboutThem } from '../../shared/callbacks/useAboutThem';
import { useRegister } from '../../shared/registerContext';
import { CalamityChoice } from './CalamityChoice';

interface FactControlProps {
  complaint: Complaint;
  field: EditedField;
  typed: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}

/** The control for one field, as in the form. */
export function FactControl({ complaint, field, typed, ...given }: FactControlProps) {
  const { texts, words } = useWording();
  const { clock } = usePorts();
  const { lists } = useRegister();
  const shared = { ...given, value: typed };
  const aboutThem = useAboutThem(complaint, field === 'followUpBy' ? typed : '');
  if (field === 'calamity') return <CalamityChoice {...shared} name={field} label={words.columns[field]} />;
  const day = isDayField(field) ? parseTypedDay(typed, clock.today(), lists.holidays) : null;
  const said = field === 'folderLink' ? texts.facts.folderHint : day && texts.longDay(day);
  const hint = said || aboutThem;
  return <ComplaintControl {...shared} field={field} hint={hint} />;
}

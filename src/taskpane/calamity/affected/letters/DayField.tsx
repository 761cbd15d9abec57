import type { Day } from '../../../../procedure/calendar/day';
import { TextField } from '../../../../ui/controls/TextField';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';

interface DayFieldProps {
  name: string;
  label: string;
  typed: string;
  /** `null`: what is typed is no day. */
  day: Day | null;
  onType: (typed: string) => void;
}

export function DayField({ name, label, typed, day, onType }: DayFieldProps) {
  const { letters } = useFurtherTexts();
  const error = day === null ? letters.letter.noDate : undefined;
  return <TextField name={name} label={label} value={typed} onChange={onType} error={error} />;
}

import { TextField } from '../../../../ui/controls/TextField';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import type { TypedDay } from './useDay';

interface DayFieldProps extends TypedDay {
  name: string;
  label: string;
}

/** A day that somebody may type over, with what is wrong where it is none. */
export function DayField({ name, label, typed, setTyped, day }: DayFieldProps) {
  const { letters } = useFurtherTexts();
  const error = day === null ? letters.letter.noDate : undefined;
  return <TextField name={name} label={label} value={typed} onChange={setTyped} error={error} />;
}

import type { NextCallContext } from '../procedure/callback/readNextCall';
import { parseTypedDay } from '../procedure/calendar/parseTypedDay';
import { TextField } from '../ui/controls/TextField';
import type { TextFieldProps } from '../ui/controls/TextField';
import { useWording } from '../ui/texts/wording';

interface NextCallFieldProps extends Pick<TextFieldProps, 'name' | 'label' | 'value' | 'error' | 'onChange'> {
  calendar: NextCallContext;
}

/** The day of the next call, with what was understood of it in words. */
export function NextCallField({ calendar: { today, holidays }, ...given }: NextCallFieldProps) {
  const { texts } = useWording();
  const day = parseTypedDay(given.value, today, holidays);
  const hint = [day && texts.longDay(day), texts.callback.proposed].filter(Boolean).join('. ');
  return <TextField required quiet selectsOnFocus {...given} hint={hint} />;
}

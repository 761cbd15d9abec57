import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import type { OwnColumn } from '../../../procedure/complaint/own/ownColumn';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';

interface OwnControlProps {
  column: OwnColumn;
  name: string;
  typed: string;
  required?: boolean;
  error: string | undefined;
  onChange: (typed: string) => void;
  onBlur?: () => void;
}

/** The control for what a column of the office's own holds. */
export function OwnControl({ column, name, typed, required, error, onChange, onBlur }: OwnControlProps) {
  const { texts } = useWording();
  const { clock } = usePorts();
  const { lists } = useRegister();
  const { header, kind, choices } = column;
  const shared = { name, label: header, value: typed, required, error, onChange };
  if (kind === 'choice' && choices.length > 0) {
    const others = choices.includes(typed) || typed === '' ? choices : [typed, ...choices];
    return (
      <SelectField
        {...shared}
        choices={[
          { code: '', label: texts.facts.blank },
          ...others.map((choice) => ({ code: choice, label: choice })),
        ]}
      />
    );
  }
  const day = kind === 'day' ? parseTypedDay(typed, clock.today(), lists.holidays) : null;
  return (
    <TextField
      {...shared}
      hint={(day && texts.longDay(day)) || undefined}
      long={kind === 'text'}
      selectsOnFocus={kind === 'day'}
      {...(onBlur && { onBlur })}
    />
  );
}

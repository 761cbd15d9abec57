import { Select } from '@fluentui/react-components';
import { Labelled } from './Labelled';
import type { Labels } from './Labelled';

interface SelectFieldProps extends Labels {
  name: string;
  value: string;
  choices: readonly { code: string; label: string }[];
  onChange: (code: string) => void;
}

/** One of a fixed few, as the platform's own list. */
export function SelectField({ name, value, choices, onChange, ...labels }: SelectFieldProps) {
  return (
    <Labelled {...labels}>
      <Select name={name} value={value} onChange={(_event, data) => onChange(data.value)}>
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}

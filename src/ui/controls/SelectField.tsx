import { mergeClasses } from '@fluentui/react-components';
import { Labelled } from './Labelled';
import type { Labels } from './Labelled';
import { ListMark } from './ListMark';
import { useControlStyles } from './useControlStyles';

interface SelectFieldProps extends Labels {
  name: string;
  value: string;
  choices: readonly { code: string; label: string }[];
  onChange: (code: string) => void;
}

/** One of a fixed few, as the platform's own list. */
export function SelectField({ name, value, choices, onChange, ...labels }: SelectFieldProps) {
  const styles = useControlStyles();
  return (
    <Labelled {...labels}>
      {(control) => (
        <ListMark>
          <select
            {...control}
            name={name}
            value={value}
            className={mergeClasses(styles.box, styles.listed)}
            onChange={({ target }) => onChange(target.value)}
          >
            {choices.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </ListMark>
      )}
    </Labelled>
  );
}

import { mergeClasses } from '@fluentui/react-components';
import { Labelled } from './Labelled';
import type { Labels } from './Labelled';
import { useControlStyles } from './useControlStyles';

export interface TextFieldProps extends Labels {
  name: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Several lines, growing while one types. */
  long?: boolean;
  type?: 'text' | 'tel' | 'email';
  /** Typing replaces what is there: for proposals. In Excel on the web office.js moves the focus, and selects nothing. */
  selectsOnFocus?: boolean;
}

/** A labelled text with its error below it. */
export function TextField({
  name,
  value,
  onChange,
  onBlur,
  long = false,
  type = 'text',
  selectsOnFocus = false,
  ...labels
}: TextFieldProps) {
  const styles = useControlStyles();
  const shared = { name, value, onBlur, autoComplete: 'off' };
  return (
    <Labelled {...labels}>
      {(control) =>
        long ? (
          <textarea
            {...control}
            {...shared}
            className={mergeClasses(styles.box, styles.long)}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <input
            {...control}
            {...shared}
            type={type}
            className={styles.box}
            onChange={({ target }) => onChange(target.value)}
            {...(selectsOnFocus && { onFocus: ({ currentTarget }) => currentTarget.select() })}
          />
        )
      }
    </Labelled>
  );
}

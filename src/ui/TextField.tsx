import { Input, Textarea, makeStyles } from '@fluentui/react-components';
import { Labelled } from './Labelled';
import type { Labels } from './Labelled';

const useStyles = makeStyles({
  // Fluent's own least width would push two fields beside each other out of a narrow pane.
  line: { minWidth: 0, width: '100%' },
  // The field grows with what the relation tells; where the browser can't, it scrolls and can be pulled larger.
  growing: { '& textarea': { fieldSizing: 'content', minHeight: '68px', maxHeight: '50vh' } },
});

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
  const styles = useStyles();
  const shared = {
    name,
    value,
    autoComplete: 'off',
    onChange: (_event: unknown, data: { value: string }) => onChange(data.value),
    ...(onBlur && { onBlur }),
  };
  return (
    <Labelled {...labels}>
      {long ? (
        <Textarea {...shared} resize="vertical" className={styles.growing} />
      ) : (
        <Input
          {...shared}
          type={type}
          className={styles.line}
          {...(selectsOnFocus && { onFocus: ({ currentTarget }) => currentTarget.select() })}
        />
      )}
    </Labelled>
  );
}

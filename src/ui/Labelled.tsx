import { Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Labels {
  label: string;
  /** What is wrong here and what to do about it. */
  error?: string | undefined;
  /** What may be wrong here; it stops nobody. An error comes first. */
  warning?: string | undefined;
  hint?: string | undefined;
  required?: boolean | undefined;
}

/** A control with its name above and its hint and error below it, tied together for screen readers. */
export function Labelled({
  label,
  error,
  warning,
  hint,
  required = false,
  children,
}: Labels & { children: ReactElement }) {
  return (
    <Field
      label={label}
      required={required}
      hint={hint ?? null}
      validationMessage={error ?? warning ?? null}
      validationState={error ? 'error' : warning ? 'warning' : 'none'}
    >
      {children}
    </Field>
  );
}

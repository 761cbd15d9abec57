import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { textSize } from '../theme/looks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: {
    alignSelf: 'start',
    padding: '2px 0',
    marginBottom: '2px',
    color: tokens.colorNeutralForeground1,
    ...textSize(300),
  },
  mark: { color: tokens.colorPaletteRedForeground3, paddingLeft: '4px' },
  below: {
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
    ...textSize(200),
    overflowWrap: 'anywhere',
  },
  said: { display: 'flex', gap: '4px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  icon: { fontSize: '12px', lineHeight: 0, paddingTop: '2px', flexShrink: 0 },
});

export interface Labels {
  label: string;
  /** What is wrong here and what to do about it. */
  error?: string | undefined;
  /** What may be wrong here; it stops nobody. An error comes first. */
  warning?: string | undefined;
  /** Where a form tells of all its errors at once, who listens hears each of them at its field and not all together. */
  quiet?: boolean;
  hint?: ReactNode;
  required?: boolean | undefined;
}

/** What ties a control to the words around it. */
interface LabelledControl {
  id: string;
  'aria-labelledby': string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

interface LabelledProps extends Labels {
  /** What is wrong stands above the control: who goes to the first of many choices sees it there. */
  saidFirst?: boolean;
  children: (control: LabelledControl) => ReactElement;
}

/**
 * A control with its name above and its hint and error below it, tied together for screen readers. Fluent's Field
 * with its inputs costs 14 KB gzip; the platform's own controls do the same here.
 */
export function Labelled({
  label,
  error,
  warning,
  quiet = false,
  hint,
  required = false,
  saidFirst = false,
  children,
}: LabelledProps) {
  const styles = useStyles();
  const id = useId();
  const part = (name: string) => `${id}-${name}`;
  const said = error ?? warning;
  const described = [said && part('said'), hint && part('hint')].filter(Boolean).join(' ');
  const news = said && (
    <div
      id={part('said')}
      role={quiet ? undefined : 'alert'}
      className={mergeClasses(styles.below, styles.said, error ? styles.error : styles.warning)}
    >
      <span className={styles.icon} aria-hidden>
        {error ? <ErrorCircleFilled /> : <WarningFilled />}
      </span>
      {said}
    </div>
  );
  return (
    <div className={styles.root}>
      <label htmlFor={id} id={part('label')} className={styles.label}>
        {label}
        {required && (
          <span className={styles.mark} aria-hidden>
            *
          </span>
        )}
      </label>
      {saidFirst && news}
      {children({
        id,
        'aria-labelledby': part('label'),
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
        ...(required && { 'aria-required': true }),
      })}
      {!saidFirst && news}
      {hint && (
        <div id={part('hint')} className={styles.below}>
          {hint}
        </div>
      )}
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { Labelled } from './Labelled';
import type { Labels } from './Labelled';
import { textSize } from '../theme/looks';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    padding: '6px 8px',
    cursor: 'pointer',
    ...textSize(300),
  },
  radio: { width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorCompoundBrandStroke },
  criterion: { gridColumn: '2', color: tokens.colorNeutralForeground3, ...textSize(200) },
});

interface ChoiceFieldProps extends Labels {
  name: string;
  /** A code, or `''` while nothing is chosen. */
  value: string;
  choices: readonly { code: string; label: string; criterion?: string }[];
  onChange: (code: string) => void;
}

/** One of a few, each with the words that help to choose. */
export function ChoiceField({ name, value, choices, onChange, ...labels }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Labelled saidFirst {...labels}>
      {(control) => (
        <div role="radiogroup" {...control}>
          {choices.map(({ code, label, criterion }) => (
            <label key={code} className={styles.choice}>
              <input
                type="radio"
                name={name}
                className={styles.radio}
                value={code}
                checked={code === value}
                onChange={() => onChange(code)}
              />
              <span>{label}</span>
              {criterion && <span className={styles.criterion}>{criterion}</span>}
            </label>
          ))}
        </div>
      )}
    </Labelled>
  );
}

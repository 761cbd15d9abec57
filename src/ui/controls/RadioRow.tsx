import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { visuallyHidden } from '../accessibility/visuallyHidden';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  label: { padding: '0 0 8px', fontWeight: tokens.fontWeightSemibold },
  hidden: visuallyHidden,
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // A native radio keeps arrow keys and names; it only looks like a button.
  radio: {
    position: 'absolute',
    opacity: 0,
    width: '1px',
    height: '1px',
    ':checked + span': {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
      outline: `2px solid ${tokens.colorBrandStroke1}`,
      outlineOffset: '-2px',
    },
    ':focus-visible + span': {
      boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground1}, 0 0 0 4px ${tokens.colorStrokeFocus2}`,
      // Shadows go in Windows' contrast themes.
      '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '2px' },
    },
  },
  choice: { position: 'relative', display: 'inline-flex' },
  face: {
    padding: '6px 16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
  },
  small: { padding: '3px 10px' },
});

interface RadioRowProps<Code extends string> {
  name: string;
  label: string;
  /** The label is for screen readers only: what stands around it says it already. */
  hidesLabel?: boolean;
  choices: readonly { code: Code; label: string }[];
  /** `null` while nothing is chosen. */
  chosen: Code | null;
  onChoose: (code: Code) => void;
  small?: boolean;
  required?: boolean;
  describedBy?: string;
}

/** One of a few that stand beside each other. */
export function RadioRow<Code extends string>({
  name,
  label,
  hidesLabel = false,
  choices,
  chosen,
  onChoose,
  small = false,
  required = false,
  describedBy,
}: RadioRowProps<Code>) {
  const styles = useStyles();
  return (
    <fieldset
      className={styles.root}
      role="radiogroup"
      aria-required={required || undefined}
      aria-describedby={describedBy}
    >
      <legend className={hidesLabel ? styles.hidden : styles.label}>{label}</legend>
      <div className={styles.row}>
        {choices.map(({ code, label: words }) => (
          <label key={code} className={styles.choice}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={chosen === code}
              onChange={() => onChoose(code)}
            />
            <span className={mergeClasses(styles.face, small && styles.small)}>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { callbackOutcomes } from '../../procedure/callback';
import type { CallbackOutcome } from '../../procedure/callback';
import { useWording } from '../wording';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  question: { padding: '0 0 8px', fontWeight: tokens.fontWeightSemibold },
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
  label: { position: 'relative', display: 'inline-flex' },
  face: {
    padding: '6px 16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
  },
  error: { display: 'block', marginTop: '6px', color: tokens.colorPaletteRedForeground1 },
});

interface OutcomeChoiceProps {
  chosen: CallbackOutcome | null;
  error: string | undefined;
  onChoose: (outcome: CallbackOutcome) => void;
}

/** The question that ends the call, with its four answers. */
export function OutcomeChoice({ chosen, error, onChoose }: OutcomeChoiceProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const errorId = useId();
  return (
    <fieldset className={styles.root} role="radiogroup" aria-required aria-describedby={errorId}>
      <legend className={styles.question}>{texts.callback.question}</legend>
      <div className={styles.row}>
        {callbackOutcomes.map((outcome) => (
          <label key={outcome} className={styles.label}>
            <input
              type="radio"
              name="outcome"
              className={styles.radio}
              checked={chosen === outcome}
              onChange={() => onChoose(outcome)}
            />
            <span className={styles.face}>{texts.callback.outcomes[outcome]}</span>
          </label>
        ))}
      </div>
      <Text id={errorId} size={200} role="alert" className={styles.error}>
        {error}
      </Text>
    </fieldset>
  );
}

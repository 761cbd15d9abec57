import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';
import { visuallyHidden } from '../../ui/accessibility/visuallyHidden';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { steps } from './step';
import type { Step } from './step';

const useStyles = makeStyles({
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  step: {
    flex: '1 1 auto',
    display: 'flex',
    alignItems: 'center',
    minHeight: '26px',
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
  },
  reached: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground1 },
  now: { fontWeight: tokens.fontWeightSemibold },
  back: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hidden: visuallyHidden,
});

interface StepPathProps {
  now: Step;
  /** Steps that were done and can be gone back to. */
  backTo: readonly Step[];
  onBack: (step: Step) => void;
}

/** Where one is in the adoption; what was done can be gone back to, and nothing chosen is lost by that. */
export function StepPath({ now, backTo, onBack }: StepPathProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const reached = steps.indexOf(now);
  return (
    <ol className={styles.path} aria-label={adopt.path}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={mergeClasses(
            styles.step,
            index <= reached && styles.reached,
            step === now && styles.now,
          )}
          {...(step === now && { 'aria-current': 'step' as const })}
        >
          {backTo.includes(step) ? (
            <button type="button" className={styles.back} onClick={() => onBack(step)}>
              <CheckmarkFilled aria-hidden />
              <span className={styles.hidden}>{adopt.backTo} </span>
              {adopt.steps[step]}
            </button>
          ) : (
            adopt.steps[step]
          )}
        </li>
      ))}
    </ol>
  );
}

import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { nextStep } from '../../../procedure/lifeCycle/lifeCycle';
import { stacked, textSize } from '../../../ui/theme/looks';
import { Titled } from '../../../ui/layout/Titled';
import { useWording } from '../../../ui/texts/wording';
import { OtherEndings } from './OtherEndings';
import { StepControls } from './StepControls';
import { StepNotice } from './StepNotice';
import { stepSentence } from './stepSentence';
import { useStep } from './useStep';

const useStyles = makeStyles({
  root: {
    ...stacked('12px'),
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: {
    margin: 0,
    ...textSize(200),
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
});

interface NextStepCardProps {
  complaint: Complaint;
  /** Takes a call whose window is open into the pane; `null` while there is none. */
  callHere: (() => void) | null;
  onCall: () => void;
  onChanged: (complaint: Complaint) => void;
}

/** The next step of the procedure, what is still missing for it, and its button. */
export function NextStepCard({ complaint, callHere, onCall, onChanged }: NextStepCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const step = useStep(onChanged);
  const next = nextStep(complaint);
  return (
    <Titled title={texts.caseFile.nextStep} className={styles.root} titleClass={styles.title}>
      <Text>{stepSentence(complaint, texts)}</Text>
      <StepNotice step={step} onFound={onChanged} />
      {next && (
        <StepControls complaint={complaint} next={next} step={step} callHere={callHere} onCall={onCall} />
      )}
      {next && <OtherEndings complaint={complaint} step={step} />}
    </Titled>
  );
}

import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { nextStep } from '../../../procedure/lifeCycle/lifeCycle';
import { useWording } from '../../../ui/texts/wording';
import { OtherEndings } from './OtherEndings';
import { StepControls } from './StepControls';
import { StepNotice } from './StepNotice';
import { stepSentence } from './stepSentence';
import { useStep } from './useStep';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
});

interface NextStepCardProps {
  complaint: Complaint;
  calling: boolean;
  onCall: () => void;
  onChanged: (complaint: Complaint) => void;
}

/** The next step of the procedure, what is still missing for it, and its button. */
export function NextStepCard({ complaint, calling, onCall, onChanged }: NextStepCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const titleId = useId();
  const step = useStep(onChanged);
  const next = nextStep(complaint);
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {texts.caseFile.nextStep}
      </h2>
      <Text>{stepSentence(complaint, texts)}</Text>
      <StepNotice step={step} onFound={onChanged} />
      {next && (
        <StepControls complaint={complaint} next={next} step={step} calling={calling} onCall={onCall} />
      )}
      {next && <OtherEndings complaint={complaint} step={step} />}
    </section>
  );
}

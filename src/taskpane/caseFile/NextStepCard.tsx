import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Complaint } from '../../procedure/complaint';
import { nextStep } from '../../procedure/lifeCycle';
import type { Step } from '../../procedure/lifeCycle';
import { useWording } from '../../ui/wording';
import { CheckForm } from './CheckForm';
import { HandOver } from './HandOver';
import { stepSentence } from './stepSentence';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
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

/** From here on the action may have been carried out, whatever was noted of it. */
const beforeCall: ReadonlySet<Step> = new Set<Step>(['handOver', 'followUp', 'check', 'call']);

interface NextStepCardProps {
  complaint: Complaint;
  calling: boolean;
  onCall: () => void;
  onChecked: (complaint: Complaint) => void;
}

/** The next step of the procedure, what is still missing for it, and its button. */
export function NextStepCard({ complaint, calling, onCall, onChecked }: NextStepCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const titleId = useId();
  const next = nextStep(complaint);
  const mayCall = next?.step === 'call' && next.missing.length === 0;
  const asksCheck = next !== null && beforeCall.has(next.step) && !mayCall;
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {texts.caseFile.nextStep}
      </h2>
      <Text>{stepSentence(complaint, texts)}</Text>
      {next?.step === 'close' &&
        next.missing.map((what) => <Text key={what}>{texts.caseFile.missing[what]}</Text>)}
      {next?.step === 'handOver' && <HandOver complaint={complaint} onChanged={onChecked} />}
      {mayCall && (
        <Button
          appearance="primary"
          size="large"
          icon={<CallRegular />}
          disabledFocusable={calling}
          onClick={onCall}
        >
          {calling ? texts.caseFile.calling : texts.caseFile.callBack}
        </Button>
      )}
      {asksCheck && (
        <CheckForm
          key={complaint.rowId}
          complaint={complaint}
          due={next.step === 'check' || next.step === 'call'}
          onChecked={onChecked}
        />
      )}
    </section>
  );
}

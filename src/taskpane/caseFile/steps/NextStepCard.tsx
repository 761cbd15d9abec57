import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { nextStep } from '../../../procedure/lifeCycle/lifeCycle';
import { narrow, stacked, textSize } from '../../../ui/theme/looks';
import { Titled } from '../../../ui/layout/Titled';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import type { Pending } from '../pending/useCasePending';
import { ToCalendar } from '../calendar/ToCalendar';
import { OriginalButton } from './OriginalButton';
import { OtherEndings } from './OtherEndings';
import { ReopenForm } from './ReopenForm';
import { StepControls } from './StepControls';
import { StepNotice } from './StepNotice';
import { stepSentence } from './stepSentence';
import { useStep } from './useStep';

const useStyles = makeStyles({
  root: {
    ...stacked('12px'),
    padding: '16px',
    [narrow]: { padding: '8px' },
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  controls: stacked('12px'),
  title: {
    margin: 0,
    ...textSize(200),
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
});

interface NextStepCardProps {
  complaint: Complaint;
  /** The case as it will stand, while it is being written. */
  expected: Complaint | null;
  pending: Pending;
  /** Takes a call whose window is open into the pane; `null` while there is none. */
  callHere: (() => void) | null;
  onCall: () => void;
  onChanged: (complaint: Complaint) => void;
}

/** The next step of the procedure, what is still missing for it, and its button. */
export function NextStepCard({
  complaint,
  expected,
  pending,
  callHere,
  onCall,
  onChanged,
}: NextStepCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { clock } = usePorts();
  const step = useStep(complaint, pending, onChanged);
  const next = nextStep(complaint);
  // What was typed for the step stays beneath, and comes back where it could not be written.
  const isTaken = expected !== null && nextStep(expected)?.step !== next?.step;
  return (
    <Titled title={texts.caseFile.nextStep} className={styles.root} titleClass={styles.title}>
      <Text>{stepSentence(expected ?? complaint, texts, clock.today())}</Text>
      <StepNotice step={step} complaint={complaint} pending={pending} onFound={onChanged} />
      {next && (
        <div hidden={isTaken} className={isTaken ? '' : styles.controls}>
          <StepControls complaint={complaint} next={next} step={step} callHere={callHere} onCall={onCall} />
          {next.step !== 'complete' && next.step !== 'settle' && (
            <ToCalendar key={complaint.rowId} complaint={complaint} />
          )}
          <OtherEndings complaint={complaint} step={step} />
        </div>
      )}
      {!next && (
        <Suspense>
          <div hidden={isTaken} className={isTaken ? '' : styles.controls}>
            {complaint.duplicateOf !== '' && <OriginalButton complaint={complaint} />}
            {/* Nobody is left to call back. */}
            {complaint.anonymisedOn === null && (
              <ReopenForm key={complaint.rowId} complaint={complaint} step={step} />
            )}
          </div>
        </Suspense>
      )}
    </Titled>
  );
}

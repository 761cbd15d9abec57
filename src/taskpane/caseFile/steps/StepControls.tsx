import { Text } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { attemptsLeft } from '../../../procedure/lifeCycle/attemptsLeft';
import { reachedBy } from '../../../procedure/complaint/reachedBy';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { NextStep } from '../../../procedure/lifeCycle/lifeCycle';
import { recordFollowUp } from '../../../procedure/lifeCycle/recordFollowUp';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/feedback/Notice';
import { Skeleton } from '../../../ui/feedback/Skeleton';
import { useWording } from '../../../ui/texts/wording';
import { useComplete } from '../../shared/completeContext';
import { CheckForm } from './CheckForm';
import { EndForm } from './EndForm';
import { HandOver } from './HandOver';
import { RestartForm } from './RestartForm';
import { Settle } from './Settle';
import { WrittenAnswer } from './WrittenAnswer';
import { WordingNotices } from './WordingNotices';
import type { StepState } from './useStep';

interface StepControlsProps {
  complaint: Complaint;
  next: NextStep;
  step: StepState;
  /** Takes a call whose window is open into the pane; `null` while there is none. */
  callHere: (() => void) | null;
  onCall: () => void;
}

/** What one presses or fills in for the next step. */
export function StepControls({ complaint, next, step, callHere, onCall }: StepControlsProps) {
  const { texts } = useWording();
  const { caseFile, steps } = texts;
  const complete = useComplete();
  const check = (due: boolean) => (
    <CheckForm key={complaint.rowId} complaint={complaint} due={due} step={step} />
  );
  switch (next.step) {
    case 'settle':
      return (
        <Suspense fallback={<Skeleton label={caseFile.loading} />}>
          <Settle complaint={complaint} step={step} />
        </Suspense>
      );
    case 'complete':
      return (
        <Button appearance="primary" size="large" onClick={() => complete(complaint)}>
          {texts.intake.complete}
        </Button>
      );
    case 'handOver':
      return (
        <>
          <HandOver complaint={complaint} step={step} />
          {check(false)}
        </>
      );
    case 'followUp':
      return (
        <>
          <Button
            appearance="primary"
            disabledFocusable={step.busy}
            onClick={() => void step.take(recordFollowUp, complaint)}
          >
            {steps.followedUp(complaint.followUpBy || caseFile.employee)}
          </Button>
          {check(false)}
        </>
      );
    case 'check':
      return check(true);
    case 'call': {
      if (next.missing.length > 0) return check(true);
      if (reachedBy(complaint) !== 'phone') {
        return (
          <Suspense fallback={<Skeleton label={caseFile.loading} />}>
            <WrittenAnswer key={complaint.rowId} complaint={complaint} step={step} />
          </Suspense>
        );
      }
      return (
        <>
          {attemptsLeft(complaint) === 0 && (
            <Notice intent="warning" sentence={steps.adviseWriting(complaint.attempts ?? 0)} />
          )}
          <Suspense>
            <WordingNotices complaint={complaint} inWriting={false} />
          </Suspense>
          <Button
            name="call"
            appearance="primary"
            size="large"
            icon={<CallRegular />}
            disabledFocusable={callHere !== null}
            onClick={onCall}
          >
            {callHere ? caseFile.calling : caseFile.callBack}
          </Button>
          {callHere && <Button onClick={callHere}>{caseFile.callHere}</Button>}
        </>
      );
    }
    case 'restart':
      return <RestartForm key={complaint.rowId} complaint={complaint} step={step} />;
    case 'close':
      return next.missing.length > 0 ? (
        next.missing.map((what) => <Text key={what}>{caseFile.missing[what]}</Text>)
      ) : (
        <EndForm key={complaint.rowId} complaint={complaint} endings={['closed']} due step={step} />
      );
  }
}

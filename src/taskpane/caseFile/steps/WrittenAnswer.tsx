import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { reachedBy } from '../../../procedure/complaint/reachedBy';
import { buildAnswer } from '../../../usecases/case/buildAnswer';
import { CopyText } from '../../../ui/controls/CopyText';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { EndForm } from './EndForm';
import { UnnamedOffice } from './UnnamedOffice';
import type { StepState } from './useStep';

interface WrittenAnswerProps {
  complaint: Complaint;
  step: StepState;
}

/** The last step where the relation isn't called: the answer as a text to send, and what the office concludes. */
export function WrittenAnswer({ complaint, step }: WrittenAnswerProps) {
  const opened = useRegister();
  const { answer } = useFurtherTexts();
  const { clock } = usePorts();
  const [text, setText] = useState(() => buildAnswer(complaint, opened, clock.today()));
  const isAnswered = reachedBy(complaint) !== 'none';
  return (
    <>
      {isAnswered && <UnnamedOffice />}
      {isAnswered && <CopyText label={answer.text} text={text} onChange={setText} />}
      <EndForm complaint={complaint} endings={['closedInWriting']} due step={step} />
    </>
  );
}

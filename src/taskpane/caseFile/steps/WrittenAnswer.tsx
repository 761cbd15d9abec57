import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { reachedBy } from '../../../procedure/complaint/reachedBy';
import { buildAnswer } from '../../../usecases/case/buildAnswer';
import { CopyText } from '../../../ui/controls/CopyText';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { EndForm } from './EndForm';
import { WordingNotices } from './WordingNotices';
import type { StepState } from './useStep';

interface WrittenAnswerProps {
  complaint: Complaint;
  step: StepState;
}

/** The last step where the relation isn't called: the answer as a text to send, if anybody can be told, and what the office concludes. */
export function WrittenAnswer({ complaint, step }: WrittenAnswerProps) {
  const opened = useRegister();
  const { answer } = useFurtherTexts().wording;
  const { clock } = usePorts();
  // Until somebody changes it, it follows the office's wording.
  const [typed, setText] = useState<string | null>(null);
  const text = typed ?? buildAnswer(complaint, opened, clock.today());
  const isAnswered = reachedBy(complaint) !== 'none';
  return (
    <>
      {isAnswered && <WordingNotices complaint={complaint} inWriting />}
      {isAnswered && <CopyText label={answer} text={text} onChange={setText} />}
      <EndForm
        complaint={complaint}
        endings={[isAnswered ? 'closedInWriting' : 'closedUntold']}
        due
        step={step}
      />
    </>
  );
}

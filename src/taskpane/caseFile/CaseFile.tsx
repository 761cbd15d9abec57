import { DocumentSearchRegular } from '@fluentui/react-icons';
import type { Complaint } from '../../procedure/complaint/complaint';
import { CallbackForm } from '../../callback/CallbackForm';
import { Empty } from '../../ui/feedback/Empty';
import { HiddenTitle } from '../../ui/accessibility/HiddenTitle';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useWording } from '../../ui/texts/wording';
import { CallNotice } from './call/CallNotice';
import { CaseFacts } from './facts/CaseFacts';
import { CaseHead } from './CaseHead';
import { FormButton } from './FormButton';
import { HistoryCard } from './history/HistoryCard';
import { NextStepCard } from './steps/NextStepCard';
import { SeriousCard } from './SeriousCard';
import { StepPath } from './steps/StepPath';
import { useCall } from './call/useCall';
import { useEdits } from './facts/useEdit';
import { useShownCase } from './useShownCase';

interface CaseFileProps {
  active: boolean;
  shown: number;
  onChanged: (complaint: Complaint) => void;
}

/** The case of the selected row: where it stands, what comes next, what is known. */
export function CaseFile({ active, shown, onChanged }: CaseFileProps) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { state, reread, update } = useShownCase({ active, shown });
  const changed = (complaint: Complaint) => {
    update(complaint);
    onChanged(complaint);
  };
  const edits = useEdits();
  const { phase, inPane, start, recordOn, forget } = useCall(changed);

  if (inPane) {
    const { script, notes, onNotes, end } = inPane;
    return (
      <Screen title={texts.callback.title(script.case.caseNumber)}>
        <CallbackForm
          script={script}
          notes={notes}
          onNotes={onNotes}
          onReport={end}
          onLeave={() => end(null)}
        />
      </Screen>
    );
  }
  return (
    <>
      {state.kind === 'reading' && <Skeleton label={texts.caseFile.loading} />}
      {state.kind === 'none' && (
        <>
          <HiddenTitle title={texts.pane.tabs.case} />
          <Empty
            icon={<DocumentSearchRegular />}
            title={texts.caseFile.none}
            hint={texts.caseFile.noneHint}
          />
        </>
      )}
      <Screen>
        {phase.kind === 'done' && (
          <CallNotice
            result={phase.result}
            notesKept={phase.notesKept}
            onRecordOn={(found, called) => void recordOn(found, called)}
            onFound={(found) => {
              forget();
              changed(found);
            }}
          />
        )}
        {state.kind === 'failed' && (
          <Notice sentence={faultSentence(state.fault)} action={{ label: texts.pane.retry, run: reread }} />
        )}
        {state.kind === 'shown' && (
          <>
            <CaseHead complaint={state.complaint} />
            <StepPath complaint={state.complaint} />
            <NextStepCard
              complaint={state.complaint}
              calling={phase.kind === 'calling'}
              onCall={() => void start(state.complaint)}
              onChanged={changed}
            />
            <SeriousCard complaint={state.complaint} onChanged={changed} />
            <CaseFacts complaint={state.complaint} edits={edits} onChanged={changed} />
            <HistoryCard key={state.complaint.rowId} complaint={state.complaint} />
            <FormButton caseNumber={state.complaint.caseNumber} />
          </>
        )}
      </Screen>
    </>
  );
}

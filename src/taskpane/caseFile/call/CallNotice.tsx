import { Suspense } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { nextStep } from '../../../procedure/lifeCycle/lifeCycle';
import type { CallbackResult } from '../../../usecases/case/callBack';
import { ChangedMeanwhile } from '../history/ChangedMeanwhile';
import type { Pending } from '../pending/useCasePending';
import { UndoNotice } from '../pending/UndoNotice';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useWording } from '../../../ui/texts/wording';

type Called = Extract<CallbackResult, { kind: 'called' }>;

interface CallNoticeProps {
  result: CallbackResult;
  /** The case that is shown, as it stands now. */
  shown: Complaint | null;
  pending: Pending;
  notesKept: boolean;
  onUndone: (complaint: Complaint) => void;
  onRecordOn: (found: Complaint, called: Called) => void;
  /** Shows the case as it stands in the register now. */
  onFound: (found: Complaint) => void;
}

/** How the call ended, and what became of the notes. */
export function CallNotice(props: CallNoticeProps) {
  const { result, notesKept, onRecordOn, onFound } = props;
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { notesKept: kept, steps } = texts.caseFile;
  const withNotes = (sentence: string) => (notesKept ? `${sentence} ${kept}` : sentence);
  switch (result.kind) {
    case 'called': {
      const { recorded, complaint } = result;
      if (recorded.kind === 'taken')
        return <Recorded {...props} called={result} after={recorded.complaint} />;
      if (recorded.kind === 'refused') {
        return <Notice sentence={withNotes(texts.steps.refused(recorded.refusal))} />;
      }
      const { fault } = recorded;
      if (fault.code !== 'changedByColleague') return <Notice sentence={withNotes(faultSentence(fault))} />;
      return (
        <>
          <ChangedMeanwhile
            fields={fault.fields}
            shown={complaint}
            found={fault.found}
            onRecord={() => onRecordOn(fault.found, result)}
            onTakeFound={() => onFound(fault.found)}
          />
          {notesKept && <Notice intent="info" sentence={kept} />}
        </>
      );
    }
    case 'failed':
      return <Notice sentence={withNotes(faultSentence(result.fault))} />;
    case 'dismissed':
      return notesKept ? <Notice intent="info" sentence={kept} /> : null;
    case 'noCase':
      return <FaultNotice fault={{ code: 'rowMissing' }} />;
    case 'ended':
      return <Notice intent="info" sentence={steps.ended()} />;
    case 'notReady': {
      const refusal = { code: 'missing', missing: result.missing } as const;
      return <Notice intent="warning" sentence={texts.steps.refused(refusal)} />;
    }
  }
}

function Recorded({
  called,
  after,
  shown,
  pending,
  onUndone,
}: CallNoticeProps & { called: Called; after: Complaint }) {
  const { texts } = useWording();
  const { results, missing } = texts.caseFile;
  const next = nextStep(after);
  const lacks = next?.step === 'close' ? next.missing : [];
  const said = {
    intent: lacks.length > 0 ? 'warning' : 'success',
    sentence: [results[called.report.outcome](after.caseNumber), ...lacks.map((what) => missing[what])].join(
      ' ',
    ),
  } as const;
  if (shown?.rowId !== after.rowId) return <Notice {...said} />;
  return (
    <Suspense fallback={<Notice {...said} />}>
      <UndoNotice
        taken={{ before: called.complaint, after }}
        complaint={shown}
        pending={pending}
        onChanged={onUndone}
        said={said}
      />
    </Suspense>
  );
}

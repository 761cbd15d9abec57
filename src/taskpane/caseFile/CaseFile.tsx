import { DocumentSearchRegular } from '@fluentui/react-icons';
import { Suspense, useEffect, useRef } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import { CallbackForm } from '../../callback/CallbackForm';
import { Empty } from '../../ui/feedback/Empty';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Screen } from '../../ui/layout/Screen';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';
import { CallNotice } from './call/CallNotice';
import { CaseFacts } from './facts/CaseFacts';
import { AccessButton } from './AccessButton';
import { CaseHead } from './CaseHead';
import { FilteredNotice } from './FilteredNotice';
import { FormButton } from './FormButton';
import { HistoryCard } from './history/HistoryCard';
import { NextStepCard } from './steps/NextStepCard';
import { SeriousCard } from './SeriousCard';
import { StepPath } from './steps/StepPath';
import { useCall } from './call/useCall';
import { useEdits } from './facts/useEdit';
import { faultIn } from './pending/howItEnded';
import { useCasePending } from './pending/useCasePending';
import { useSeenInFront } from '../shared/pending/LeftBehind';
import type { UnderWay } from '../shared/pending/usePending';
import { OwnFacts } from './own/OwnFacts';
import type { OwnEdit } from './own/OwnFacts';
import { useFieldEdits } from '../shared/useFieldEdit';
import { useShownCase } from './useShownCase';

interface CaseFileProps {
  active: boolean;
  shown: number;
  /** How often somebody asked for the call of the case that was selected. */
  calls: number;
  onChanged: (complaint: Complaint) => void;
  /** Hears what is being written, for whatever shows cases too. */
  onUnderWay: (underWay: UnderWay<Complaint>) => void;
  /** Asks for all that is kept of the relation. */
  onAccess: (complaint: Complaint) => void;
}

/** The case of the selected row: where it stands, what comes next, what is known. */
export function CaseFile({ active, shown, calls, onChanged, onUnderWay, onAccess }: CaseFileProps) {
  const { texts } = useWording();
  const { reading, complaint, isLate, fault, reread, update, formOf, setFormOf } = useShownCase({
    active,
    shown,
  });
  const changed = (now: Complaint) => {
    update(now);
    onChanged(now);
  };
  const edits = useEdits();
  const ownEdits = useFieldEdits<OwnEdit>();
  const pending = useCasePending();
  const { expected: underWay, failures, seen } = pending;
  useEffect(() => onUnderWay({ expected: underWay, failures, seen }), [onUnderWay, underWay, failures, seen]);
  useSeenInFront(active && complaint ? complaint.rowId : null, pending);
  const { phase, inPane, start, recordOn, forget } = useCall(pending, changed);
  const expected = complaint && pending.of(complaint);

  const step = useRef<HTMLDivElement>(null);
  const answered = useRef(0);
  useEffect(() => {
    if (calls === answered.current || isLate || !complaint) return;
    answered.current = calls;
    step.current?.querySelector<HTMLElement>('[name="call"], [name="checkedBy"]')?.focus();
  }, [calls, isLate, complaint]);

  if (inPane) {
    const { script, notes, onNotes, end } = inPane;
    return (
      <Screen title={texts.callback.title(script.case.caseNumber)} help="call">
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
      {reading && <Skeleton label={texts.caseFile.loading} />}
      {!reading && !complaint && (
        <Screen title={texts.pane.tabs.case} help="case">
          {!fault && (
            <Empty
              icon={<DocumentSearchRegular />}
              title={texts.caseFile.none}
              hint={texts.caseFile.noneHint}
            />
          )}
        </Screen>
      )}
      <Screen>
        {phase.kind === 'done' && (phase.rowId === complaint?.rowId || !faultIn(phase.result)) && (
          <CallNotice
            result={phase.result}
            shown={complaint}
            pending={pending}
            onUndone={changed}
            notesKept={phase.notesKept}
            onRecordOn={(found, called) => void recordOn(found, called)}
            onFound={(found) => {
              forget();
              changed(found);
            }}
          />
        )}
        <FaultNotice fault={fault} retry={reread} />
        {complaint && (
          <>
            <Suspense fallback={null}>
              <FilteredNotice rowId={complaint.rowId} />
            </Suspense>
            <CaseHead complaint={expected ?? complaint} isLate={isLate} isPending={expected !== null} />
            <StepPath complaint={expected ?? complaint} />
            <div ref={step}>
              <NextStepCard
                complaint={complaint}
                expected={expected}
                pending={pending}
                callHere={phase.kind === 'calling' ? phase.here : null}
                onCall={() => void start(complaint)}
                onChanged={changed}
              />
            </div>
            <SeriousCard complaint={expected ?? complaint} pending={pending} onChanged={changed} />
            <CaseFacts
              complaint={expected ?? complaint}
              isPending={expected !== null}
              edits={edits}
              pending={pending}
              onChanged={changed}
            />
            <Suspense fallback={null}>
              <OwnFacts key={`own of ${complaint.rowId}`} complaint={complaint} edits={ownEdits} />
            </Suspense>
            <HistoryCard key={complaint.rowId} complaint={complaint} />
            <FormButton
              key={`form of ${complaint.rowId}`}
              complaint={complaint}
              isShown={formOf === complaint.rowId}
              onShow={() => setFormOf(complaint.rowId)}
              onBack={() => setFormOf(null)}
            />
            <Suspense fallback={null}>
              <AccessButton onAccess={() => onAccess(expected ?? complaint)} />
            </Suspense>
          </>
        )}
      </Screen>
    </>
  );
}

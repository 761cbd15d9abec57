import { Suspense } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Repair } from '../../usecases/register/keepAppended';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { CrossedNotice } from './CrossedNotice';
import { useKeptAppended } from './useKeptAppended';
import type { KeptAppended } from './useKeptAppended';

interface KeptNoticeProps {
  looks: number;
  onChosen: (complaint: Complaint) => void;
}

/** Tells what became of what a colleague overwrote; says nothing while all is well. */
export function KeptNotice({ looks, onChosen }: KeptNoticeProps) {
  const kept = useKeptAppended({ looks, onChosen });
  if (kept.repairs.length === 0 && kept.fault === null) return null;
  return (
    <Suspense fallback={null}>
      <Repairs {...kept} />
    </Suspense>
  );
}

function Repairs({ repairs, fault, look, dismiss, putBack, choose }: KeptAppended) {
  const { texts } = useWording();
  const { kept } = useFurtherTexts();
  const faultSentence = useFaultSentence();

  const sentenceOf = (repair: Repair): string[] => {
    switch (repair.kind) {
      case 'restored':
        return [kept.restored(repair.complaint.caseNumber)];
      case 'renumbered':
        return [kept.renumbered(repair.from, repair.complaint)];
      case 'failed':
        return [kept.notKept[repair.trouble.kind](repair.trouble.complaint), faultSentence(repair.fault)];
      case 'takenOut':
      case 'crossed':
        return [];
    }
  };
  const sentences = repairs.flatMap(sentenceOf);
  const isFailed = repairs.some(({ kind }) => kind === 'failed');
  return (
    <>
      {sentences.length > 0 && (
        <Notice
          intent={isFailed ? 'error' : 'warning'}
          sentence={sentences.join(' ')}
          action={
            isFailed ? { label: texts.pane.retry, run: look } : { label: kept.seen, run: () => dismiss() }
          }
        />
      )}
      {repairs.map(
        (repair) =>
          repair.kind === 'takenOut' && (
            <Notice
              key={repair.complaint.rowId}
              intent="warning"
              sentence={kept.takenOut(repair.complaint)}
              action={{ label: kept.putBack, run: () => putBack(repair.complaint) }}
              alternative={{ label: kept.seen, run: () => dismiss(repair) }}
            />
          ),
      )}
      {repairs.map(
        (repair) =>
          repair.kind === 'crossed' && (
            <CrossedNotice
              key={repair.crossing.found.rowId + Object.keys(repair.crossing.change.changes).join()}
              crossing={repair.crossing}
              onChoose={choose}
            />
          ),
      )}
      <FaultNotice fault={fault} />
    </>
  );
}

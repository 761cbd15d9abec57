import { Suspense, useEffect } from 'react';
import type { RowId } from '../../../procedure/complaint/complaint';
import { Notice } from '../../../ui/feedback/Notice';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import type { LeftBehind, Pending } from './usePending';

interface LeftBehindNoticeProps {
  pending: Pending;
  shown: RowId | null;
}

/** Tells which changes could not be written while another case was in front, and leads to theirs. */
export function LeftBehindNotice({ pending: { failures, seen }, shown }: LeftBehindNoticeProps) {
  // At the case itself it is told where it was tried.
  const isShown = failures.some(({ rowId }) => rowId === shown);
  useEffect(() => {
    if (shown !== null && isShown) seen(shown);
  }, [isShown, shown, seen]);

  const elsewhere = failures.filter(({ rowId }) => rowId !== shown);
  if (elsewhere.length === 0) return null;
  return (
    <Suspense fallback={null}>
      {elsewhere.map((left) => (
        <LeftBehindCase key={left.rowId} left={left} onSeen={() => seen(left.rowId)} />
      ))}
    </Suspense>
  );
}

function LeftBehindCase({ left, onSeen }: { left: LeftBehind; onSeen: () => void }) {
  const { kept } = useFurtherTexts();
  const { register } = usePorts();
  const faultSentence = useFaultSentence();
  return (
    <Notice
      sentence={kept.leftBehind(left.caseNumber, faultSentence(left.fault))}
      action={{ label: kept.showCase, run: () => void register.select(left.rowId) }}
      alternative={{ label: kept.seen, run: onSeen }}
    />
  );
}

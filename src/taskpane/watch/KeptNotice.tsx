import type { Repair } from '../../usecases/register/keepAppended';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useWording } from '../../ui/texts/wording';
import type { KeptAppended } from './useKeptAppended';

/** Tells what became of a complaint whose row a colleague overwrote; says nothing while all is well. */
export function KeptNotice({ kept: { repairs, look, dismiss } }: { kept: KeptAppended }) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  if (repairs.length === 0) return null;

  const sentenceOf = (repair: Repair): string => {
    switch (repair.kind) {
      case 'restored':
        return texts.pane.restored(repair.complaint.caseNumber);
      case 'renumbered':
        return texts.pane.renumbered(repair.from, repair.complaint);
      case 'failed':
        return `${texts.pane.notKept[repair.trouble.kind](repair.trouble.complaint)} ${faultSentence(repair.fault)}`;
    }
  };
  const isFailed = repairs.some(({ kind }) => kind === 'failed');
  return (
    <Notice
      intent={isFailed ? 'error' : 'warning'}
      sentence={repairs.map(sentenceOf).join(' ')}
      action={isFailed ? { label: texts.pane.retry, run: look } : { label: texts.pane.seen, run: dismiss }}
    />
  );
}

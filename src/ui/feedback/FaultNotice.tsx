import type { Texts } from '../../i18n/texts';
import { Notice } from './Notice';
import { useFaultSentence } from '../texts/useFaultSentence';
import { useWording } from '../texts/wording';

interface FaultNoticeProps {
  /** `null`: all went well. */
  fault: Parameters<Texts['faultSentence']>[0] | null;
  retry?: () => void;
}

/** What went wrong and what to do about it, with a button where trying again is that; nothing while all is well. */
export function FaultNotice({ fault, retry }: FaultNoticeProps) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  return (
    fault && (
      <Notice
        sentence={faultSentence(fault)}
        {...(retry && { action: { label: texts.pane.retry, run: retry } })}
      />
    )
  );
}

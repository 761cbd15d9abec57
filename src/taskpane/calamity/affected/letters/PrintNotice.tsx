import { Notice } from '../../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import type { PrintPhase } from './usePrinting';
import { useActionFault } from '../../../../ui/texts/useActionFault';

/** How making the letters ended. */
export function PrintNotice({ phase, count }: { phase: PrintPhase; count: number }) {
  const { letter: texts } = useFurtherTexts().letters;
  const faultSentence = useActionFault('letters');
  switch (phase.kind) {
    case 'none':
      return null;
    case 'made':
      return <Notice intent="success" sentence={texts.made(count, phase.sheets)} />;
    case 'filled':
      return <Notice intent="success" sentence={texts.filled} />;
    case 'cancelled':
      return <Notice intent="info" sentence={texts.cancelled} />;
    case 'failed':
      return <Notice sentence={`${faultSentence(phase.fault)} ${texts.retry}`} />;
  }
}

import { Notice } from '../../ui/feedback/Notice';
import { useActionFault } from '../../ui/texts/useActionFault';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { InspectionState } from './useInspection';

/** What became of the last thing that was asked. */
export function Outcomes({ state: { phase, showReport } }: { state: InspectionState }) {
  const { inspection: says } = useFurtherTexts();
  const faultSentence = useActionFault('inspection');
  switch (phase.kind) {
    case 'failed': {
      const sentence = faultSentence(phase.fault);
      return <Notice sentence={phase.wrote ? `${sentence} ${says.partly}` : sentence} />;
    }
    case 'cancelled':
      return <Notice intent="info" sentence={says.cancelled} />;
    case 'mended': {
      const { written, dressed, remains } = phase.mended;
      return (
        <Notice
          intent="success"
          sentence={says.mended({ ...phase.mended, stopped: remains === null })}
          {...((written > 0 || dressed) && { action: { label: says.openReport, run: showReport } })}
        />
      );
    }
    case 'takenBack':
      return <Notice intent="success" sentence={says.takenBack(phase.written)} />;
    default:
      return null;
  }
}

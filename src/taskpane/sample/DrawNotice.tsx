import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { DrawPhase } from './useDraw';

/** What became of the draw. */
export function DrawNotice({ phase }: { phase: DrawPhase }) {
  const { sample } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  switch (phase.kind) {
    case 'choosing':
    case 'drawing':
      return null;
    case 'drawn':
      return <Notice intent="success" sentence={sample.drawn(phase.code, phase.drawn, phase.population)} />;
    case 'empty':
      return <Notice intent="warning" sentence={sample.empty} />;
    case 'tooMany':
      return <Notice intent="warning" sentence={sample.tooMany(phase.cases, phase.atMost)} />;
    case 'cancelled':
      return <Notice intent="info" sentence={sample.cancelled} />;
    case 'failed':
      return <Notice sentence={faultSentence(phase.fault)} />;
  }
}

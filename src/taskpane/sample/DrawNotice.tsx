import { FaultNotice } from '../../ui/FaultNotice';
import { Notice } from '../../ui/Notice';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import type { DrawPhase } from './useDraw';

/** What became of the draw. */
export function DrawNotice({ phase }: { phase: DrawPhase }) {
  const { sample } = useFurtherTexts();
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
      return <FaultNotice fault={phase.fault} />;
  }
}

import type { DrawResult } from '../../usecases/sample/drawNewSample';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

/** What became of the draw. */
export function DrawNotice({ result }: { result: DrawResult }) {
  const { sample } = useFurtherTexts();
  switch (result.kind) {
    case 'drawn':
      return (
        <Notice intent="success" sentence={sample.drawn(result.code, result.drawn, result.population)} />
      );
    case 'empty':
      return <Notice intent="warning" sentence={sample.empty} />;
    case 'tooMany':
      return <Notice intent="warning" sentence={sample.tooMany(result.cases, result.atMost)} />;
    case 'cancelled':
      return <Notice intent="info" sentence={sample.cancelled} />;
    case 'failed':
      return <FaultNotice fault={result.fault} action="sample" />;
  }
}

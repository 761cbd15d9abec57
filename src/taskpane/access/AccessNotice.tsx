import { Notice } from '../../ui/feedback/Notice';
import { useActionFault } from '../../ui/texts/useActionFault';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { AccessEnd } from './useAccess';

/** How what was asked for ended. */
export function AccessNotice({ end }: { end: AccessEnd }) {
  const { access: says, retention } = useFurtherTexts();
  const faultSentence = useActionFault('access');
  switch (end.kind) {
    case 'cancelled':
      return <Notice intent="info" sentence={says.cancelled} />;
    case 'given':
      return <Notice intent="success" sentence={says.given} />;
    case 'failed':
      return <Notice sentence={faultSentence(end.fault)} />;
    case 'rectified': {
      const { right, left, brokeOff } = end.done;
      const why = brokeOff ? [faultSentence(brokeOff)] : [];
      return (
        <Notice
          intent={left > 0 || brokeOff ? 'warning' : 'success'}
          sentence={[says.correction.done(right, left), ...why].join(' ')}
        />
      );
    }
    case 'asked': {
      const { result, affected } = end;
      if (result.kind === 'blank') return <Notice sentence={retention.asked.blank[result.field]} />;
      if (result.kind !== 'done') return <Notice sentence={retention.asked[result.kind](result.numbers)} />;
      return (
        <Notice
          intent={result.left + result.blocked.length > 0 ? 'warning' : 'success'}
          sentence={says.erasure.done(result, affected)}
        />
      );
    }
  }
}

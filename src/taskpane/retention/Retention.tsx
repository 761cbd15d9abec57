import { Text } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { shortestTerm } from '../../procedure/retention/retentionOf';
import { Button } from '../../ui/controls/Button';
import { QuietButton } from '../../ui/controls/QuietButton';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { useActionFault } from '../../ui/texts/useActionFault';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { Working } from '../shared/pieces/Working';
import { DueCases } from './DueCases';
import { useRetention } from './useRetention';

interface RetentionProps {
  onLeave: () => void;
  /** Asks what is kept of somebody, who may want to be forgotten. */
  onAccess: () => void;
}

/** Which complaints were closed for as long as the office keeps personal data, and making them anonymous. */
export function Retention({ onLeave, onAccess }: RetentionProps) {
  const { retention: says } = useFurtherTexts();
  const { phase, progress, cancel, look, clear, openSettings, fault } = useRetention();
  const working = phase.kind === 'looking' || phase.kind === 'anonymising';
  return (
    <Screen title={says.title} help="retention">
      <QuietButton icon={<ArrowLeftRegular />} onClick={onLeave}>
        {says.leave}
      </QuietButton>
      {phase.kind === 'idle' && <Text>{says.intro}</Text>}
      {working && progress && (
        <Working label={says.working[phase.kind]} progress={progress} onCancel={cancel} />
      )}
      {phase.kind === 'failed' && <Failed {...phase} />}
      {phase.kind === 'cancelled' && <Notice intent="info" sentence={says.cancelled} />}
      {phase.kind === 'noTerm' && (
        <Notice
          intent="warning"
          sentence={says.noTerm(shortestTerm)}
          action={{ label: says.openSettings, run: openSettings }}
        />
      )}
      {phase.kind === 'done' && (
        <Notice
          intent={phase.done.blocked.length + phase.done.left > 0 ? 'warning' : 'success'}
          sentence={says.done(phase.done)}
        />
      )}
      {phase.kind === 'found' && (
        <DueCases found={phase.found} onClear={(also) => void clear(phase.found.months, also)} />
      )}
      <FaultNotice fault={fault} />
      {!working && (
        <Button appearance={phase.kind === 'idle' ? 'primary' : 'secondary'} onClick={() => void look()}>
          {phase.kind === 'idle' ? says.begin : says.again}
        </Button>
      )}
      {!working && <QuietButton onClick={onAccess}>{says.asked.lead}</QuietButton>}
    </Screen>
  );
}

function Failed({
  fault,
  wrote,
}: {
  fault: Parameters<ReturnType<typeof useActionFault>>[0];
  wrote: boolean;
}) {
  const { retention: says } = useFurtherTexts();
  const sentence = useActionFault('retention')(fault);
  return <Notice sentence={wrote ? `${sentence} ${says.partly}` : sentence} />;
}

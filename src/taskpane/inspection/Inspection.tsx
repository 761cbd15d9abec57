import { Text } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Button } from '../../ui/controls/Button';
import { QuietButton } from '../../ui/controls/QuietButton';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { Working } from '../shared/pieces/Working';
import { Findings } from './Findings';
import { useInspection } from './useInspection';

/** Reads the whole register, and tells what went wrong in it by hand. */
export function Inspection({ onLeave }: { onLeave: () => void }) {
  const { inspection: says } = useFurtherTexts();
  const { phase, progress, cancel, look, show, fault } = useInspection();
  return (
    <Screen title={says.title}>
      <QuietButton icon={<ArrowLeftRegular />} onClick={onLeave}>
        {says.leave}
      </QuietButton>
      {phase.kind === 'idle' && <Text>{says.intro}</Text>}
      {phase.kind === 'looking' && progress && (
        <Working label={says.looking} progress={progress} onCancel={cancel} />
      )}
      {phase.kind === 'failed' && <FaultNotice fault={phase.fault} />}
      {phase.kind === 'cancelled' && <Notice intent="info" sentence={says.cancelled} />}
      {phase.kind === 'found' && <Findings inspected={phase.inspected} onShow={show} />}
      <FaultNotice fault={fault} />
      {phase.kind !== 'looking' && (
        <Button appearance={phase.kind === 'idle' ? 'primary' : 'secondary'} onClick={() => void look()}>
          {phase.kind === 'idle' ? says.begin : says.again}
        </Button>
      )}
    </Screen>
  );
}

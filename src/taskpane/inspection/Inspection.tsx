import { Text } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Button } from '../../ui/controls/Button';
import { QuietButton } from '../../ui/controls/QuietButton';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Screen } from '../../ui/layout/Screen';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { Working } from '../shared/pieces/Working';
import { Findings } from './Findings';
import { LastTime } from './LastTime';
import { Outcomes } from './Outcomes';
import { useInspection } from './useInspection';

/** Reads the whole register, tells what went wrong in it by hand, and mends what is certain. */
export function Inspection({ onLeave }: { onLeave: () => void }) {
  const { inspection: says } = useFurtherTexts();
  const state = useInspection();
  const { phase, progress, cancel, look, show, fault } = state;
  const working = phase.kind === 'looking' || phase.kind === 'mending' || phase.kind === 'takingBack';
  const remains = phase.kind === 'mended' ? phase.mended.remains : null;
  return (
    <Screen title={says.title} help="inspection">
      <QuietButton icon={<ArrowLeftRegular />} onClick={onLeave}>
        {says.leave}
      </QuietButton>
      {phase.kind === 'idle' && <Text>{says.intro}</Text>}
      {working && progress && (
        <Working label={says.working[phase.kind]} progress={progress} onCancel={cancel} />
      )}
      <Outcomes state={state} />
      {phase.kind === 'found' && (
        <Findings
          inspected={phase.inspected}
          onShow={show}
          onMend={() => void state.mend()}
          onRename={(renamings) => void state.mend(renamings)}
        />
      )}
      {remains && (
        <Findings inspected={remains} onShow={show} onRename={(renamings) => void state.mend(renamings)} />
      )}
      <FaultNotice fault={fault} />
      {!working && (
        <>
          <Button appearance={phase.kind === 'idle' ? 'primary' : 'secondary'} onClick={() => void look()}>
            {phase.kind === 'idle' ? says.begin : says.again}
          </Button>
          <LastTime state={state} />
        </>
      )}
    </Screen>
  );
}

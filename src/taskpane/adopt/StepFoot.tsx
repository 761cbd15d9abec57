import { Text } from '@fluentui/react-components';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { nextStep } from './nextStep';
import { TakeNews } from './take/TakeNews';
import type { Adoption } from './useAdoption';
import { Working } from '../shared/pieces/Working';

interface StepFootProps {
  adoption: Adoption;
  onLeave: () => void;
  onAdopted: () => void;
}

/** The way on, and what stands in it. */
export function StepFoot({ adoption, onLeave, onAdopted }: StepFootProps) {
  const further = useFurtherTexts();
  const { adopt } = further;
  const { step, source, trial, takeOver, reread } = adoption;
  const { label, ready, run } = nextStep(adoption, further, onAdopted);
  const working = source.reading !== null;
  return (
    <>
      <FaultNotice fault={source.fault} />
      {source.reading && <Working label={adopt.reading} progress={source.reading} onCancel={source.cancel} />}
      {step === 'take' && <TakeNews state={takeOver} />}
      {step === 'trial' && trial.planning && (
        <Text role="status" size={200}>
          {adopt.trial.planningAgain}{' '}
          {trial.planning.of > 0 && adopt.progress(trial.planning.done, trial.planning.of)}
        </Text>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={!ready || working || takeOver.busy}
        busy={working || takeOver.busy}
        onClick={run}
      >
        {label}
      </Button>
      {step === 'trial' && (
        <Button disabledFocusable={working} onClick={() => void reread()}>
          {adopt.trial.reread}
        </Button>
      )}
      {step === 'list' && (
        <Button appearance="subtle" onClick={onLeave}>
          {adopt.leave}
        </Button>
      )}
    </>
  );
}

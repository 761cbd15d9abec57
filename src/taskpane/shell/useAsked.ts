import { useEffect, useEffectEvent } from 'react';
import { nextStep } from '../../procedure/lifeCycle/lifeCycle';
import type { Step } from '../../procedure/complaint/openStatuses';
import { usePorts } from '../shared/ports';
import type { Asked } from './view';

/** The relation waits for a call, or for the check before it. */
const beforeCall: ReadonlySet<Step | undefined> = new Set<Step | undefined>(['check', 'call']);

interface Answers {
  /** The register can be asked. */
  ready: boolean;
  onSearch: () => void;
  /** The selected case waits for its call. */
  onCall: () => void;
}

/** Does what a button of the ribbon asks for besides the view that it leads to. */
export function useAsked(asked: Asked, { ready, ...answers }: Answers): void {
  const { register } = usePorts();
  const onSearch = useEffectEvent(answers.onSearch);
  const onCall = useEffectEvent(answers.onCall);
  useEffect(() => {
    if (asked.deed === 'search') onSearch();
    if (asked.deed !== 'call' || !ready) return undefined;
    let wanted = true;
    void register.selected().then((selected) => {
      const complaint = selected.ok ? selected.value : null;
      if (wanted && complaint && beforeCall.has(nextStep(complaint)?.step)) onCall();
    });
    return () => {
      wanted = false;
    };
  }, [asked, ready, register]);
}

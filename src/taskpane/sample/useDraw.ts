import { useRef, useState } from 'react';
import { drawNewSample } from '../../usecases/sample/drawNewSample';
import type { DrawResult, SampleRequest } from '../../usecases/sample/drawNewSample';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { yieldToPane } from '../shared/yieldToPane';

type Phase = { kind: 'choosing' } | { kind: 'drawing'; done: number; of: number } | DrawResult;

/** Draws a sample, with a way to stop it. */
export function useDraw(onDrawn: () => void) {
  const ports = usePorts();
  const { lists } = useRegister();
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });
  const cancelled = useRef(false);

  const draw = async (request: SampleRequest) => {
    if (phase.kind === 'drawing') return;
    cancelled.current = false;
    setPhase({ kind: 'drawing', done: 0, of: 0 });
    const result = await drawNewSample({ ...ports, yieldToPane }, request, lists.holidays, {
      onProgress: (done, of) => setPhase({ kind: 'drawing', done, of }),
      isCancelled: () => cancelled.current,
    });
    setPhase(result);
    if (result.kind === 'drawn') onDrawn();
  };
  const cancel = () => {
    cancelled.current = true;
  };
  return { phase, draw, cancel };
}

export type DrawPhase = Phase;

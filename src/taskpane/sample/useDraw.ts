import { useState } from 'react';
import { drawNewSample } from '../../usecases/sample/drawNewSample';
import type { DrawResult, SampleRequest } from '../../usecases/sample/drawNewSample';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { yieldToPane } from '../shared/yieldToPane';
import { useLongWork } from '../shared/useLongWork';

/** Draws a sample, with a way to stop it. */
export function useDraw(onDrawn: () => void) {
  const ports = usePorts();
  const { lists } = useRegister();
  const { progress, run, cancel } = useLongWork();
  const [result, setResult] = useState<DrawResult | null>(null);

  const draw = async (request: SampleRequest) => {
    if (progress) return;
    setResult(null);
    const drawn = await run((work) =>
      drawNewSample({ ...ports, yieldToPane }, request, lists.holidays, work),
    );
    setResult(drawn);
    if (drawn.kind === 'drawn') onDrawn();
  };
  return { busy: progress !== null, result, draw, cancel };
}

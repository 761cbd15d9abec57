import { useState } from 'react';
import { drawNewSample } from '../../usecases/sample/drawNewSample';
import type { DrawResult, SampleWish } from '../../usecases/sample/drawNewSample';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';
import { breathe } from '../breathe';
import { useLongWork } from '../useLongWork';

/** Draws a sample, with a way to stop it. */
export function useDraw(onDrawn: () => void) {
  const { samples, clock, identity } = usePorts();
  const { lists } = useRegister();
  const { progress, run, cancel } = useLongWork();
  const [result, setResult] = useState<DrawResult | null>(null);

  const draw = async (wish: SampleWish) => {
    if (progress) return;
    setResult(null);
    const ports = { samples, clock, identity, breathe };
    const drawn = await run((work) => drawNewSample(ports, wish, lists.holidays, work));
    setResult(drawn);
    if (drawn.kind === 'drawn') onDrawn();
  };
  return { busy: progress !== null, result, draw, cancel };
}

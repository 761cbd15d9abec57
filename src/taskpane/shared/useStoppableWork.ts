import { useEffect, useEffectEvent } from 'react';
import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import { useLongWork } from './useLongWork';
import { yieldToPane } from './yieldToPane';

/** Work on the whole register, which lets the pane answer in between and stops when its screen is left. */
export function useStoppableWork() {
  const { progress, run: runLong, cancel } = useLongWork();
  const stop = useEffectEvent(cancel);
  useEffect(() => () => stop(), []);
  const run = <Value>(job: (work: InspectionWork) => Promise<Value>) =>
    runLong((work) => job({ ...work, yieldToPane }));
  return { progress, run, cancel };
}

import { useState } from 'react';
import { makeExample } from '../../usecases/example/makeExample';
import type { ExampleResult } from '../../usecases/example/makeExample';
import type { Language } from '../../usecases/ports/ports';
import { manualIn } from '../shared/useCreation';
import { usePorts } from '../shared/ports';
import { useLongWork } from '../shared/useLongWork';

export type ExampleWork = ReturnType<typeof useExample>;

/** Makes an example, and knows how far that is and how it went. */
export function useExample(onMade: () => void) {
  const ports = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [outcome, setOutcome] = useState<ExampleResult | null>(null);
  const make = async (language: Language) => {
    const made = await run((work) => makeExample({ ...ports, manualIn }, language, work));
    setOutcome(made);
    if (made.kind === 'made') onMade();
  };
  return { progress, cancel, fault: outcome?.kind === 'failed' ? outcome.fault : null, make };
}

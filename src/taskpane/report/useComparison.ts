import { useState } from 'react';
import type { Reported } from '../../procedure/calendar/reported';
import type { Outcome } from '../../usecases/ports/ports';
import type { ComparedReport } from '../../usecases/ports/quarterPorts';
import { compareQuarter } from '../../usecases/quarter/compareQuarter';
import { usePorts } from '../shared/ports';
import { yieldToPane } from '../shared/yieldToPane';

/** Compares the tab of a quarter or a year with the register of now, and tells of which of them it is doing so. */
export function useComparison() {
  const ports = usePorts();
  const [asked, setAsked] = useState<Reported | null>(null);
  const [outcome, setOutcome] = useState<Outcome<ComparedReport | null> | null>(null);
  const compare = async (reported: Reported) => {
    if (asked) return;
    setAsked(reported);
    setOutcome(null);
    setOutcome(await compareQuarter({ ...ports, yieldToPane }, reported));
    setAsked(null);
  };
  return { asked, outcome, compare };
}

import { useRef, useState } from 'react';
import type { Quarter } from '../../procedure/calendar/quarter';
import { lastFullQuarter, recentQuarters } from '../../procedure/calendar/quarterOf';
import { buildQuarters } from '../../usecases/quarter/buildQuarters';
import type { QuartersResult } from '../../usecases/quarter/buildQuarters';
import { yieldToPane } from '../shared/yieldToPane';
import { usePorts } from '../shared/ports';

type Phase = { kind: 'choosing' } | { kind: 'building'; done: number; of: number } | QuartersResult;

/** Five years: an office that takes up its old complaints wants their quarters too. */
const quartersOffered = 21;

/** The chosen quarter, or a run of them up to it; positions count back from the quarter of today. */
export function useReport() {
  const ports = usePorts();
  const today = ports.clock.today();
  const quarters = recentQuarters(today, quartersOffered);
  const last = lastFullQuarter(today);
  const [index, setIndex] = useState(
    quarters.findIndex(({ year, quarter }) => year === last.year && quarter === last.quarter),
  );
  const [from, setFrom] = useState(index);
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });
  const cancelled = useRef(false);

  const choose = (next: number) => {
    setIndex(next);
    setFrom(next);
    setPhase({ kind: 'choosing' });
  };
  const chooseFrom = (next: number) => {
    setFrom(next);
    setPhase({ kind: 'choosing' });
  };
  const build = async () => {
    if (phase.kind === 'building') return;
    // Oldest first, so that the tab in front in the end is the newest.
    const wanted: Quarter[] = quarters.slice(index, from + 1).reverse();
    cancelled.current = false;
    setPhase({ kind: 'building', done: 0, of: wanted.length });
    const result = await buildQuarters({ ...ports, yieldToPane }, wanted, {
      onProgress: (done) => setPhase({ kind: 'building', done, of: wanted.length }),
      isCancelled: () => cancelled.current,
    });
    setPhase(result);
  };
  const cancel = () => {
    cancelled.current = true;
  };
  return { quarters, index, choose, from, chooseFrom, phase, build, cancel };
}

import { useState } from 'react';
import type { Quarter } from '../../procedure/calendar/quarter';
import { lastFullQuarter, recentQuarters } from '../../procedure/calendar/quarterOf';
import { buildQuarters } from '../../usecases/quarter/buildQuarters';
import type { QuartersResult } from '../../usecases/quarter/buildQuarters';
import { yieldToPane } from '../shared/yieldToPane';
import { usePorts } from '../shared/ports';
import { useLongWork } from '../shared/useLongWork';

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
  const { progress, run, cancel } = useLongWork();
  const [result, setResult] = useState<QuartersResult | null>(null);

  const chooseFrom = (next: number) => {
    setFrom(next);
    setResult(null);
  };
  const choose = (next: number) => {
    setIndex(next);
    chooseFrom(next);
  };
  const build = async () => {
    if (progress) return;
    // Oldest first, so that the tab in front in the end is the newest.
    const wanted: Quarter[] = quarters.slice(index, from + 1).reverse();
    setResult(null);
    const made = await run(({ onProgress, isCancelled }) =>
      buildQuarters({ ...ports, yieldToPane }, wanted, {
        onProgress: (done) => onProgress(done, wanted.length),
        isCancelled,
      }),
    );
    setResult(made);
  };
  return { quarters, index, choose, from, chooseFrom, progress, result, build, cancel };
}

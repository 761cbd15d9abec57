import { useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../../procedure/calendar/day';
import type { Quarter } from '../../procedure/calendar/quarter';
import { lastFullQuarter, quarterBounds, recentQuarters } from '../../procedure/calendar/quarterOf';
import { buildQuarters } from '../../usecases/quarter/buildQuarters';
import type { QuartersResult } from '../../usecases/quarter/buildQuarters';
import { yieldToPane } from '../shared/yieldToPane';
import type { ReportRequest } from '../shared/reportRequest';
import { whileWanted } from '../shared/whileWanted';
import { usePorts } from '../shared/ports';
import { useLongWork } from '../shared/useLongWork';

/** Five years: an office that takes up its old complaints wants their quarters too. */
const quartersOffered = 21;
/** The one that runs and the last full one, also in a register that begins today. */
const quartersAlways = 2;

/**
 * The chosen quarter of those since the first complaint, or a run of them up to it; positions count back from the quarter of today.
 * @param request makes the last full one at once, unless something is being made already
 */
export function useReport(request: ReportRequest | null) {
  const ports = usePorts();
  const today = ports.clock.today();
  const [first, setFirst] = useState<Day | null>(null);
  useEffect(
    () => whileWanted(ports.register.firstReceipt(), (told) => told.ok && setFirst(told.value)),
    [ports],
  );
  const last = lastFullQuarter(today);
  const recent = recentQuarters(today, quartersOffered);
  const lastIndex = recent.findIndex(({ year, quarter }) => year === last.year && quarter === last.quarter);
  const [index, setIndex] = useState(lastIndex);
  const [from, setFrom] = useState(index);
  const known = recent.filter((quarter) => first === null || first <= quarterBounds(quarter).last).length;
  // What was chosen before Excel said which is the first stays to choose.
  const quarters = recent.slice(0, Math.max(known, quartersAlways, from + 1));
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
  // Oldest first, so that the tab in front in the end is the newest.
  const build = async (wanted: Quarter[] = quarters.slice(index, from + 1).reverse()) => {
    if (progress) return;
    setResult(null);
    const made = await run(({ onProgress, isCancelled }) =>
      buildQuarters({ ...ports, yieldToPane }, wanted, {
        onProgress: (done) => onProgress(done, wanted.length),
        isCancelled,
      }),
    );
    setResult(made);
  };
  const makeLast = useEffectEvent(() => {
    if (progress) return;
    choose(lastIndex);
    void build(quarters.slice(lastIndex, lastIndex + 1));
  });
  useEffect(() => (request?.makes ? whileWanted(Promise.resolve(), () => makeLast()) : undefined), [request]);
  return { quarters, index, choose, from, chooseFrom, progress, result, build, cancel };
}

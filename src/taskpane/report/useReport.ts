import { useEffect, useEffectEvent, useState } from 'react';
import { lastFullQuarter, quarterBounds, recentQuarters } from '../../procedure/calendar/quarterOf';
import { yearOfQuarter } from '../../procedure/calendar/reported';
import type { Reported } from '../../procedure/calendar/reported';
import type { Outcome } from '../../usecases/ports/ports';
import type { BookYears } from '../../usecases/ports/quarterPorts';
import { buildQuarters } from '../../usecases/quarter/buildQuarters';
import type { QuartersResult } from '../../usecases/quarter/buildQuarters';
import { yieldToPane } from '../shared/yieldToPane';
import type { ReportRequest } from '../shared/reportRequest';
import { whileWanted } from '../shared/whileWanted';
import { usePorts } from '../shared/ports';
import { useBookYears } from '../shared/quarters/useBookYears';
import { useLongWork } from '../shared/useLongWork';

/** Five years: an office that takes up its old complaints wants their quarters too. */
const quartersOffered = 21;
/** The one that runs and the last full one, also in a register that begins today. */
const quartersAlways = 2;
/** The place of the last full one, counted back from the quarter of today. */
const lastFull = 1;

/**
 * The chosen quarter of those since the first complaint, or a run of them up to it; positions count back from the quarter of today.
 * @param request makes the last full one at once, unless something is being made already
 */
export function useReport(request: ReportRequest | null) {
  const ports = usePorts();
  const today = ports.clock.today();
  const [result, setResult] = useState<QuartersResult | null>(null);
  const [index, setIndex] = useState(lastFull);
  // Somebody may change the book year while the pane is open, of which a run that is refused tells.
  const {
    firstReceipt: first,
    firstMonth,
    retentionDue,
  } = useBookYears(result?.kind === 'failed' ? result : index);
  const recent = recentQuarters(today, quartersOffered, firstMonth);
  const [from, setFrom] = useState(index);
  const known = recent.filter((quarter) => first === null || first <= quarterBounds(quarter).last).length;
  // What was chosen before Excel said which is the first stays to choose.
  const quarters = recent.slice(0, Math.max(known, quartersAlways, from + 1));
  const { progress, run, cancel } = useLongWork();

  const chooseFrom = (next: number) => {
    setFrom(next);
    setResult(null);
  };
  const choose = (next: number) => {
    setIndex(next);
    chooseFrom(next);
  };
  // Oldest first, so that the tab in front in the end is the newest.
  const build = async (wanted: Reported[] = quarters.slice(index, from + 1).reverse()) => {
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
  const makeLast = useEffectEvent((told: Outcome<BookYears>) => {
    if (progress) return;
    choose(lastFull);
    void build([lastFullQuarter(today, told.ok ? told.value.firstMonth : firstMonth)]);
  });
  useEffect(
    () => (request?.makes ? whileWanted(ports.register.bookYears(), (told) => makeLast(told)) : undefined),
    [ports, request],
  );
  const year = yearOfQuarter(quarters[index] ?? lastFullQuarter(today, firstMonth));
  const buildYear = () => build([year]);
  return {
    ...{ quarters, index, choose, from, chooseFrom, progress, result, build, year, buildYear, cancel },
    retentionDue,
  };
}

import { PerformanceObserver, constants } from 'node:perf_hooks';

interface Stretches {
  /** The longest that was the pane's own work. */
  longest: number;
  /** The longest in which the whole memory was cleared of what nobody uses any more. */
  collecting: number;
}

/**
 * The longest work, in milliseconds of the processor's time, with which `action` kept the pane from doing anything else,
 * such as showing a key that was pressed: from an answer of Excel until the pane waits again. Excel's own work is left
 * out, for which its answers must come late: the host needs a latency above 0. Work is counted and not time, so that a
 * busy computer gives the same figures; memory is cleared by one thread (`--single-threaded-gc`), because several would be
 * counted as one work. The local Excel shares its memory with the pane, and a workbook of 100,000 rows is
 * a gigabyte: stretches in which all of that is gone through are told apart.
 */
export async function stretchesOf(action: () => Promise<unknown>): Promise<Stretches> {
  const { RichApi } = OSF.DDA;
  const ask = RichApi.executeRichApiRequestAsync;
  const stretches: { from: number; to: number; work: number }[] = [];
  const collections: { from: number; to: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries().filter(isMajor))
      collections.push({ from: entry.startTime, to: entry.startTime + entry.duration });
  });
  observer.observe({ entryTypes: ['gc'] });
  RichApi.executeRichApiRequestAsync = (message, callback) =>
    ask(message, (result) => {
      const from = performance.now();
      const before = process.cpuUsage();
      callback(result);
      // Comes after everything that the answer set going.
      setImmediate(() => {
        const { user, system } = process.cpuUsage(before);
        stretches.push({ from, to: performance.now(), work: (user + system) / 1000 });
      });
    });
  await action();
  // What was collected is told a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  RichApi.executeRichApiRequestAsync = ask;
  const isCollecting = ({ from, to }: { from: number; to: number }) =>
    collections.some((one) => one.from < to && one.to > from);
  const longestOf = (wanted: boolean) =>
    Math.max(0, ...stretches.flatMap((one) => (isCollecting(one) === wanted ? one.work : [])));
  return { longest: longestOf(false), collecting: longestOf(true) };
}

const isMajor = (entry: object): boolean =>
  (entry as { detail?: { kind?: number } }).detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR;

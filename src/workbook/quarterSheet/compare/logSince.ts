import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { dayFromParts } from '../../../procedure/calendar/day';
import type { Day } from '../../../procedure/calendar/day';
import { latestFirst } from '../../../procedure/lifeCycle/caseHistory';
import type { CaseLine } from '../../../usecases/ports/quarterPorts';
import { tableOf } from '../../names/knownNames';
import { askSideLines } from '../../side/sideLines';
import { sideTables } from '../../side/sideTables';
import { momentOf } from '../../sheet/serial';

/** The log gets a line a step: so many are some weeks of a large office, in 60 KB. */
const linesAtMost = 400;
/** More of them nobody reads below each other. */
const toldAtMost = 30;

/** The day of a stamp; `null` where somebody wrote something else there. */
export function dayOfStamp(stamp: string): Day | null {
  const [, day, month, year] = /(\d{2})-(\d{2})-(\d{4})/.exec(stamp) ?? [];
  return dayFromParts(Number(year), Number(month), Number(day));
}

/**
 * What was done in these cases since a day, the latest first, as far as the last lines of the log tell it. It asks for their
 * number; what it gives asks for them after the next sync, and tells them after the one that follows.
 */
export function loadLogSince(
  context: Excel.RequestContext,
  language: RegisterLanguage,
): () => (since: Day, cases: ReadonlySet<string>) => CaseLine[] {
  const body = tableOf(context, sideTables.log.name).getDataBodyRange().load('rowCount');
  return () => {
    const isLate = Array.from({ length: body.rowCount }, (_, row) => row >= body.rowCount - linesAtMost);
    const lines = askSideLines(context, 'log', isLate);
    return (since, cases) => {
      const told = lines(language).map(({ at, by, what, caseNumber }) => ({
        ...{ at: momentOf(at), by: String(by), what: String(what), caseNumber: String(caseNumber) },
      }));
      return latestFirst(told)
        .filter(({ at, caseNumber }) => at !== null && at.slice(0, 10) >= since && cases.has(caseNumber))
        .slice(0, toldAtMost);
    };
  };
}

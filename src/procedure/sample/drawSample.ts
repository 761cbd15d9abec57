import { allocate } from './allocate';
import type { Stratum } from './allocate';
import type { Candidate } from './population';
import { casesIn } from './sampleSize';
import type { SampleSize } from './sampleSize';
import { sha256 } from './sha256';

/** Said in the sheet beside each sample, so that it can be repeated after the method ever changes. */
export const drawMethod = 'SHA-256/1';

export interface DrawRequest {
  /** Any text, as it is stored. */
  seed: string;
  size: SampleSize;
  /** Every category in proportion, instead of all complaints alike. */
  byCategory: boolean;
}

interface Draw<Case extends Candidate> {
  /** In the order in which they were drawn. */
  cases: Case[];
  population: number;
  /** `null` for a draw that took no notice of categories. */
  strata: Stratum[] | null;
}

/** About 20 ms of work, after which the pane may answer. */
const casesAtOnce = 2_000;

/**
 * Draws cases so that anybody can repeat it in another tool: of each complaint take the SHA-256 of `seed|case number`, in
 * UTF-8, and let the lowest come first. So the order of the rows doesn't matter, and each case is equally likely. By
 * category the same is done within each. A complaint without a case number goes by its row ID.
 *
 * @param breathe lets the pane answer between two slices of work
 */
export async function drawSample<Case extends Candidate>(
  population: readonly Case[],
  { seed, size, byCategory }: DrawRequest,
  yieldToPane: () => Promise<void>,
): Promise<Draw<Case>> {
  const stratumOf = ({ category }: Case) => (byCategory ? category.trim() : '');
  const counts = new Map<string, number>();
  for (const one of population) counts.set(stratumOf(one), (counts.get(stratumOf(one)) ?? 0) + 1);
  const strata = allocate(counts, casesIn(size, population.length));
  const room = new Map(strata.map(({ category, drawn }) => [category, drawn]));

  let best: Ticket<Case>[] = [];
  await yieldToPane();
  for (let start = 0; start < population.length; start += casesAtOnce) {
    const tickets = population.slice(start, start + casesAtOnce).map((one) => ({
      // Two complaints under one number are told apart by their rows.
      place: sha256(`${seed}|${drawKey(one)}`) + one.rowId,
      stratum: stratumOf(one),
      one,
    }));
    best = lowest([...best, ...tickets], room);
    await yieldToPane();
  }
  return {
    cases: best.map(({ one }) => one),
    population: population.length,
    strata: byCategory ? strata : null,
  };
}

/** What a complaint is drawn by; `''` for a row that has neither, which can't be found again. */
export const drawKey = ({ caseNumber, rowId }: Pick<Candidate, 'caseNumber' | 'rowId'>): string =>
  caseNumber.trim() || rowId;

interface Ticket<Case> {
  /** As text: the lowest is drawn first. */
  place: string;
  stratum: string;
  one: Case;
}

/** The lowest of each stratum, as many as it has room for, lowest first. */
function lowest<Case>(tickets: readonly Ticket<Case>[], room: ReadonlyMap<string, number>): Ticket<Case>[] {
  const left = new Map(room);
  return [...tickets]
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .filter(({ stratum }) => {
      const places = left.get(stratum) ?? 0;
      left.set(stratum, places - 1);
      return places > 0;
    });
}

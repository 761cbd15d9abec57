import { findings } from '../complaint/complaint';
import type { Finding } from '../complaint/complaint';
import type { Period } from '../calendar/quarter';
import { within } from '../calendar/within';
import { categoryKey } from './categoryFigures';
import { closingDay } from './counted/closingDay';
import type { CountedComplaint } from './counted/countedComplaint';

/** What the office concluded of the complaints of one category; `category` is `''` for those without one. */
export interface OutcomeFigures {
  category: string;
  closed: number;
  found: Record<Finding, number>;
  /** Closed without a finding. */
  none: number;
}

type Concluded = Pick<CountedComplaint, 'receivedOn' | 'closedOn' | 'status' | 'category' | 'finding'>;

/**
 * The complaints closed in a period by what was concluded, most of them first: together all that the stock calls closed.
 * @param listed the office's categories, as it spells them
 */
export function outcomeFigures(
  complaints: readonly Concluded[],
  period: Period,
  listed: readonly string[],
): OutcomeFigures[] {
  const spelling = new Map(listed.map((category) => [categoryKey(category), category]));
  const lines = new Map<string, OutcomeFigures>();
  for (const complaint of complaints) {
    if (!within(closingDay(complaint), period)) continue;
    const { category, finding } = complaint;
    const line = lines.get(categoryKey(category)) ?? blank(spelling.get(categoryKey(category)) ?? category);
    lines.set(categoryKey(category), line);
    line.closed += 1;
    if (finding === null) line.none += 1;
    else line.found[finding] += 1;
  }
  return [...lines.values()].sort((a, b) => b.closed - a.closed);
}

/** Several lines as one. */
export function together(lines: readonly OutcomeFigures[], category: string): OutcomeFigures {
  const sum = blank(category);
  for (const { closed, found, none } of lines) {
    sum.closed += closed;
    sum.none += none;
    for (const finding of findings) sum.found[finding] += found[finding];
  }
  return sum;
}

function blank(category: string): OutcomeFigures {
  return { category, closed: 0, found: { upheld: 0, partlyUpheld: 0, notUpheld: 0, noFinding: 0 }, none: 0 };
}

import { useState } from 'react';
import { checkText } from '../../procedure/text/checkText';
import { parseTypedDay } from '../../procedure/calendar/parseTypedDay';
import { quarterBounds, recentQuarters } from '../../procedure/calendar/quarterOf';
import type { Period } from '../../procedure/calendar/quarter';
import type { SamplePeriod } from '../../procedure/sample/population';
import { proposeSeed } from '../../procedure/sample/proposeSeed';
import { parseSampleSize } from '../../procedure/sample/sampleSize';
import type { SampleRequest } from '../../usecases/sample/drawNewSample';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useBookYears } from '../shared/quarters/useBookYears';
import { populationOf } from './populationCode';

const quartersOffered = 9;
/** The place of the last full one, counted back from the quarter of today. */
const lastFull = '1';
/** The choice of a period of one's own. */
export const otherPeriod = 'other';

/** What was typed and chosen, as text. */
interface DrawFormValues {
  /** Counted back from the quarter of today, or `other`. */
  quarter: string;
  first: string;
  last: string;
  date: SamplePeriod['date'];
  population: string;
  size: string;
  seed: string;
  byCategory: boolean;
}

type DrawFormIssue = 'notADay' | 'lastBeforeFirst' | 'notASize' | 'noSeed' | 'badSeed';
export type DrawFormField = 'first' | 'last' | 'size' | 'seed';

/** The form for a sample: of the last full quarter, closed complaints, ten of them, unless one says otherwise. */
export function useDrawForm() {
  const { clock, random } = usePorts();
  const today = clock.today();
  const { holidays } = useRegister().lists;
  const { firstMonth } = useBookYears();
  const quarters = recentQuarters(today, quartersOffered, firstMonth);
  const [typed, setTyped] = useState<DrawFormValues>(() => ({
    quarter: lastFull,
    first: '',
    last: '',
    date: 'closedOn',
    population: 'closed',
    size: '10',
    seed: proposeSeed(random.below),
    byCategory: false,
  }));
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<DrawFormValues>) => setTyped((current) => ({ ...current, ...changes }));

  const first = parseTypedDay(typed.first, today, holidays);
  const last = parseTypedDay(typed.last, today, holidays);
  const own: Period | null = first && last && first <= last ? { first, last } : null;
  const chosen = quarters[Number(typed.quarter)];
  const bounds = typed.quarter === otherPeriod ? own : chosen ? quarterBounds(chosen) : null;
  const size = parseSampleSize(typed.size);
  const seed = typed.seed.trim();
  const request: SampleRequest | null =
    bounds && size && seed !== '' && checkText(seed) === null
      ? {
          period: { ...bounds, date: typed.date },
          population: populationOf(typed.population),
          asked: typed.size.trim(),
          size,
          seed,
          byCategory: typed.byCategory,
        }
      : null;

  const issues: Partial<Record<DrawFormField, DrawFormIssue>> = {};
  if (typed.quarter === otherPeriod) {
    if (first === null) issues.first = 'notADay';
    if (last === null) issues.last = 'notADay';
    else if (first !== null && last < first) issues.last = 'lastBeforeFirst';
  }
  if (size === null) issues.size = 'notASize';
  if (seed === '') issues.seed = 'noSeed';
  else if (checkText(seed) !== null) issues.seed = 'badSeed';

  return {
    typed,
    change,
    quarters,
    period: bounds && { ...bounds, date: typed.date },
    size,
    request,
    issueAt: (field: DrawFormField) => (tried ? issues[field] : undefined),
    /** The first field that is wrong, if any; from now on mistakes show. */
    tryIt: () => {
      setTried(true);
      return (['first', 'last', 'size', 'seed'] as const).find((field) => issues[field]);
    },
    /** Another sample is another seed. */
    begin: () => {
      setTried(false);
      change({ seed: proposeSeed(random.below) });
    },
  };
}

export type DrawFormState = ReturnType<typeof useDrawForm>;

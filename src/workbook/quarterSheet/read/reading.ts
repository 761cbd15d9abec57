import type { Reported } from '../../../procedure/calendar/reported';
import type { Layout } from '../../columns/layout';

/** What a quarter is read by. */
export interface Reading {
  context: Excel.RequestContext;
  layout: Layout;
  quarter: Reported;
  /** How many the register had, some. */
  rows: number;
  /** Whether the native columns are up to date as the register is read. */
  isCalculated: boolean;
  /** Lets the pane answer between two slices of what was read. */
  yieldToPane: () => Promise<void>;
}

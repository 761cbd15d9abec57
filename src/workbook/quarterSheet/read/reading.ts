import type { Quarter } from '../../../procedure/calendar/quarter';
import type { Layout } from '../../columns/layout';

/** What a quarter is read by. */
export interface Reading {
  context: Excel.RequestContext;
  layout: Layout;
  quarter: Quarter;
  /** Lets the pane answer between two slices of what was read. */
  yieldToPane: () => Promise<void>;
}

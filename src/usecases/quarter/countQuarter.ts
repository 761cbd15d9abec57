import type { Day } from '../../procedure/calendar/day';
import type { Reported } from '../../procedure/calendar/reported';
import { quarterFigures } from '../../procedure/quarterReport/quarterFigures';
import type { QuarterFigures } from '../../procedure/quarterReport/quarterFigures';
import type { QuarterData } from '../ports/quarterPorts';

/** Counts what was read of the register, as it is on a day. @param yieldToPane lets the pane answer between two slices of work */
export const countQuarter =
  (quarter: Reported, today: Day, yieldToPane: () => Promise<void>) =>
  async ({ dates, complaints, lists, norm, calamities, samples }: QuarterData): Promise<QuarterFigures> => {
    const told = { quarter, today, ...lists, norm, calamities, samples };
    const figures = await quarterFigures(dates, complaints, told, yieldToPane);
    await yieldToPane();
    return figures;
  };

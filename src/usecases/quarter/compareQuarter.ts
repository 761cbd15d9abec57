import type { Reported } from '../../procedure/calendar/reported';
import type { Outcome } from '../ports/ports';
import type { ComparedReport } from '../ports/quarterPorts';
import type { WorkbookRegister } from '../ports/workbookRegister';
import type { QuarterPorts } from './buildQuarter';
import { countQuarter } from './countQuarter';

interface ComparePorts extends Pick<QuarterPorts, 'clock' | 'yieldToPane'> {
  register: Pick<WorkbookRegister, 'compare'>;
}

/** What the tab of a quarter or a year says, beside what the register gives today; `null` where there is no such tab. */
export const compareQuarter = (
  { register, clock, yieldToPane }: ComparePorts,
  quarter: Reported,
): Promise<Outcome<ComparedReport | null>> =>
  register.compare({
    quarter,
    yieldToPane,
    figuresOf: countQuarter(quarter, clock.today(), yieldToPane),
  });

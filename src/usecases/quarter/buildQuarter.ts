import type { Reported } from '../../procedure/calendar/reported';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { BuiltQuarter } from '../ports/quarterPorts';
import type { CasePorts, WorkbookRegister } from '../ports/workbookRegister';
import { countQuarter } from './countQuarter';

export interface QuarterPorts extends Pick<CasePorts, 'clock' | 'identity'> {
  register: Pick<WorkbookRegister, 'build'>;
  /** Lets the pane answer between two slices of work. */
  yieldToPane: () => Promise<void>;
}

type QuarterResult = { kind: 'built'; built: BuiltQuarter } | Failed;

/** Makes or updates the tab of a quarter or a year for the board (procedure, section 7), stamped with who asks for it. */
export async function buildQuarter(
  { register, clock, identity, yieldToPane }: QuarterPorts,
  quarter: Reported,
): Promise<QuarterResult> {
  const today = clock.today();
  const built = await register.build({
    quarter,
    today,
    by: identity.me(),
    yieldToPane,
    figuresOf: countQuarter(quarter, today, yieldToPane),
  });
  return told(built, (made) => ({ kind: 'built', built: made }));
}

import { lastFullQuarter } from '../procedure/calendar/quarterOf';
import { buildQuarter } from '../usecases/quarter/buildQuarter';
import type { QuarterPorts } from '../usecases/quarter/buildQuarter';
import type { Fault } from '../usecases/ports/ports';

interface RibbonPorts extends Omit<QuarterPorts, 'yieldToPane'> {
  /** Says what went wrong where no pane is open to say it in. */
  tell: (fault: Fault) => Promise<void>;
}

/** The ribbon's quarter button: the tab of the last quarter that is over. */
export async function buildLastQuarter({ tell, ...ports }: RibbonPorts): Promise<void> {
  // No pane is open that would have to answer meanwhile.
  const yieldToPane = () => Promise.resolve();
  const result = await buildQuarter({ ...ports, yieldToPane }, lastFullQuarter(ports.clock.today()));
  if (result.kind === 'failed') await tell(result.fault);
}

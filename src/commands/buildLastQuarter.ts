import { lastFullQuarter } from '../procedure/quarterOf';
import { buildQuarter } from '../usecases/buildQuarter';
import type { QuarterPorts } from '../usecases/buildQuarter';
import type { Fault } from '../usecases/ports';

interface RibbonPorts extends QuarterPorts {
  /** Says what went wrong where no pane is open to say it in. */
  tell: (fault: Fault) => Promise<void>;
}

/** The ribbon's quarter button: the tab of the last quarter that is over. */
export async function buildLastQuarter({ tell, ...ports }: RibbonPorts): Promise<void> {
  const result = await buildQuarter(ports, lastFullQuarter(ports.clock.today()));
  if (result.kind === 'failed') await tell(result.fault);
}

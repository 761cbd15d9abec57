import { lastFullQuarter } from '../procedure/quarterOf';
import { buildQuarter } from '../usecases/buildQuarter';
import type { Clock, Fault, QuarterBuilder } from '../usecases/ports';

interface RibbonPorts {
  builder: QuarterBuilder;
  clock: Clock;
  /** Says what went wrong where no pane is open to say it in. */
  tell: (fault: Fault) => Promise<void>;
}

/** The ribbon's quarter button: the tab of the last quarter that is over. */
export async function buildLastQuarter({ builder, clock, tell }: RibbonPorts): Promise<void> {
  const result = await buildQuarter({ builder, clock }, lastFullQuarter(clock.today()));
  if (result.kind === 'failed') await tell(result.fault);
}

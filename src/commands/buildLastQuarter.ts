import { lastFullQuarter } from '../procedure/calendar/quarterOf';
import { buildQuarter } from '../usecases/quarter/buildQuarter';
import type { QuarterPorts } from '../usecases/quarter/buildQuarter';
import type { Fault } from '../usecases/ports/ports';
import type { WorkbookRegister } from '../usecases/ports/workbookRegister';

interface RibbonPorts extends Omit<QuarterPorts, 'yieldToPane' | 'register'> {
  register: Pick<WorkbookRegister, 'open' | 'build'>;
  /** Says what went wrong where no pane is open to say it in. */
  tell: (fault: Fault) => Promise<void>;
}

/** The ribbon's quarter button: the tab of the last quarter that is over. */
export async function buildLastQuarter({ tell, ...ports }: RibbonPorts): Promise<void> {
  // What a pane is told when it opens: a read-only workbook, dates that count from 1904.
  const opened = await ports.register.open();
  if (!opened.ok) return tell(opened.fault);
  // No pane is open that would have to answer meanwhile.
  const yieldToPane = () => Promise.resolve();
  const result = await buildQuarter({ ...ports, yieldToPane }, lastFullQuarter(ports.clock.today()));
  if (result.kind === 'failed') await tell(result.fault);
}

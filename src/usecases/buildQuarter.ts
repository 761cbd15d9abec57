import type { Quarter } from '../procedure/quarter';
import { quarterFigures } from '../procedure/quarterReport/quarterFigures';
import { told } from './failed';
import type { Failed } from './failed';
import type { BuiltQuarter } from './quarterPorts';
import type { CasePorts, WorkbookRegister } from './workbookRegister';

export interface QuarterPorts extends Pick<CasePorts, 'clock' | 'identity'> {
  register: Pick<WorkbookRegister, 'build'>;
  /** Lets the pane answer between two slices of work. */
  breathe: () => Promise<void>;
}

export type QuarterResult = { kind: 'built'; built: BuiltQuarter } | Failed;

/** Makes or updates the tab of a quarter for the board (procedure, section 7), stamped with who asks for it. */
export async function buildQuarter(
  { register, clock, identity, breathe }: QuarterPorts,
  quarter: Quarter,
): Promise<QuarterResult> {
  const today = clock.today();
  const built = await register.build({
    quarter,
    today,
    by: identity.me(),
    breathe,
    figuresOf: async ({ dates, complaints, lists, calamities, samples }) => {
      const told = { quarter, today, ...lists, calamities, samples };
      const figures = await quarterFigures(dates, complaints, told, breathe);
      await breathe();
      return figures;
    },
  });
  return told(built, (made) => ({ kind: 'built', built: made }));
}

import type { Quarter } from '../../procedure/calendar/quarter';
import { quarterFigures } from '../../procedure/quarterReport/quarterFigures';
import type { Clock, Fault, PaneIdentity } from '../ports/ports';
import type { BuiltQuarter, QuarterBuilder } from '../ports/quarterPorts';

export interface QuarterPorts {
  builder: QuarterBuilder;
  clock: Clock;
  identity: Pick<PaneIdentity, 'me'>;
  /** Lets the pane answer between two slices of work. */
  yieldToPane: () => Promise<void>;
}

type QuarterResult = { kind: 'built'; built: BuiltQuarter } | { kind: 'failed'; fault: Fault };

/** Makes or updates the tab of a quarter for the board (procedure, section 7), stamped with who asks for it. */
export async function buildQuarter(
  { builder, clock, identity, yieldToPane }: QuarterPorts,
  quarter: Quarter,
): Promise<QuarterResult> {
  const today = clock.today();
  const built = await builder.build({
    quarter,
    today,
    by: identity.me(),
    yieldToPane,
    figuresOf: async ({ dates, complaints, lists, calamities, samples }) => {
      const told = { quarter, today, ...lists, calamities, samples };
      const figures = await quarterFigures(dates, complaints, told, yieldToPane);
      await yieldToPane();
      return figures;
    },
  });
  return built.ok ? { kind: 'built', built: built.value } : { kind: 'failed', fault: built.fault };
}

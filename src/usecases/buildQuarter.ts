import type { Quarter } from '../procedure/quarter';
import { quarterFigures } from '../procedure/quarterReport/quarterFigures';
import type { Clock, Fault, PaneIdentity } from './ports';
import type { BuiltQuarter, QuarterBuilder } from './quarterPorts';

export interface QuarterPorts {
  builder: QuarterBuilder;
  clock: Clock;
  identity: Pick<PaneIdentity, 'me'>;
}

export type QuarterResult = { kind: 'built'; built: BuiltQuarter } | { kind: 'failed'; fault: Fault };

/** Makes or updates the tab of a quarter for the board (procedure, section 7), stamped with who asks for it. */
export async function buildQuarter(
  { builder, clock, identity }: QuarterPorts,
  quarter: Quarter,
): Promise<QuarterResult> {
  const today = clock.today();
  const built = await builder.build({
    quarter,
    today,
    by: identity.me(),
    figuresOf: ({ dates, complaints, lists, calamities, samples }) =>
      quarterFigures(dates, complaints, { quarter, today, ...lists, calamities, samples }),
  });
  return built.ok ? { kind: 'built', built: built.value } : { kind: 'failed', fault: built.fault };
}

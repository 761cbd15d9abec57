import type { Quarter } from '../procedure/quarter';
import type { BuiltQuarter, Clock, Fault, QuarterBuilder } from './ports';

export type QuarterResult = { kind: 'built'; built: BuiltQuarter } | { kind: 'failed'; fault: Fault };

/** Makes or updates the tab of a quarter for the board (procedure, section 7). */
export async function buildQuarter(
  { builder, clock }: { builder: QuarterBuilder; clock: Clock },
  quarter: Quarter,
): Promise<QuarterResult> {
  const built = await builder.build(quarter, clock.today());
  return built.ok ? { kind: 'built', built: built.value } : { kind: 'failed', fault: built.fault };
}

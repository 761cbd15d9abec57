import type { InspectionWork } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';
import type { KeptCalamity } from '../ports/retentionPorts';
import type { Anonymised, ClearPorts } from './clearCases';

/** Takes out whom these calamities hit, one after the other. @param done what was done before it */
export async function clearCalamities(
  { retention, clock, identity }: Pick<ClearPorts, 'retention' | 'clock' | 'identity'>,
  calamities: readonly KeptCalamity[],
  done: Anonymised,
  work: InspectionWork,
): Promise<Outcome<Anonymised>> {
  let { left } = done;
  for (const [index, calamity] of calamities.entries()) {
    const signed = { at: clock.now(), by: identity.me() };
    const cleared = await retention.clearCalamity(calamity, signed, work);
    if (!cleared.ok) return cleared;
    if (cleared.value === null)
      return { ok: true, value: { ...done, calamities: index, left, stopped: true } };
    left += cleared.value;
  }
  return { ok: true, value: { ...done, calamities: calamities.length, left } };
}

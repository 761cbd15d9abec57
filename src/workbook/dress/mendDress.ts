import { readDressed } from './dressed';
import { dressParts } from './dressParts';
import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { DressFinding, Told } from './finding';

/**
 * Mends what `inspectDress` found.
 * @param told hears of every cell before it is written over, with what somebody had typed there
 */
export async function mendDress(
  context: Excel.RequestContext,
  findings: readonly DressFinding[],
  told: Told,
): Promise<void> {
  for (const kind of Object.keys(dressParts) as DressKind[]) {
    const found = findings.find((one) => one.kind === kind);
    if (!found) continue;
    await dressParts[kind].mend(context, await readDressed(context), found, told);
  }
}

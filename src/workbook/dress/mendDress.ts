import { readDressed } from './read/dressed';
import { dressParts } from './dressParts';
import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { DressFinding, Mending } from './kept/finding';

/** Mends what `inspectDress` found, kind by kind; one that was begun is finished. */
export async function mendDress(
  context: Excel.RequestContext,
  findings: readonly DressFinding[],
  mending: Mending,
): Promise<void> {
  for (const kind of Object.keys(dressParts) as DressKind[]) {
    const found = findings.find((one) => one.kind === kind);
    if (!found) continue;
    if (mending.work?.isCancelled()) return;
    await dressParts[kind].mend(context, await readDressed(context), found, mending);
    await mending.work?.yieldToPane();
  }
}

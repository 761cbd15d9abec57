import { readDressed } from './read/dressed';
import { dressParts } from './dressParts';
import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { DressFinding, Mending } from './read/finding';

/** Changes that are told at once. */
const toldAtOnce = 1_000;

/** Mends what `inspectDress` found, kind by kind; one that was begun is finished. */
export async function mendDress(
  context: Excel.RequestContext,
  findings: readonly DressFinding[],
  mending: Mending,
): Promise<void> {
  for (const kind of Object.keys(dressParts) as DressKind[]) {
    const found = findings.find((one) => one.kind === kind);
    if (!found) continue;
    const isCancelled = () => mending.work?.isCancelled() ?? false;
    if (isCancelled()) return;
    const { losing, mend } = dressParts[kind];
    const lost = (await losing?.(context, await readDressed(context), found, mending.work)) ?? [];
    if (isCancelled()) return;
    await mending.begins?.(found);
    for (let start = 0; start < lost.length && !isCancelled(); start += toldAtOnce)
      await mending.told(lost.slice(start, start + toldAtOnce));
    if (lost.length > 0 && isCancelled()) return;
    await mend(context, await readDressed(context), found, { ...mending, lost });
    await mending.work?.yieldToPane();
  }
}

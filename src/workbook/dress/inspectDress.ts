import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import { readDressed } from './read/dressed';
import { dressParts } from './dressParts';
import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { DressFinding } from './kept/finding';

/**
 * What is missing or was changed of how the sheet of complaints looks and works without the add-in: whatever people
 * pasted, cleared or typed over. The office's own columns, rules and validation are not looked at.
 * @param kinds those that are looked at; default: all
 * @param work pauses between reads; of one that was cancelled the findings are not complete
 */
export async function inspectDress(
  context: Excel.RequestContext,
  kinds: readonly DressKind[] = Object.keys(dressParts) as DressKind[],
  work?: InspectionWork,
): Promise<DressFinding[]> {
  const dressed = await readDressed(context);
  const found: DressFinding[] = [];
  for (const kind of kinds) {
    if (work?.isCancelled()) break;
    const one = await dressParts[kind].inspect(context, dressed, work);
    if (one) found.push(one);
  }
  return found;
}

import type { Session } from '../table/session';
import { readDressed } from './dressed';
import { dressParts } from './dressParts';
import type { DressFinding, DressKind } from './finding';

/**
 * What is missing or was changed of how the sheet of complaints looks and works without the add-in: whatever people
 * pasted, cleared or typed over. The office's own columns, rules and validation are not looked at.
 * @param kinds those that are looked at; default: all
 */
export async function inspectDress(
  context: Excel.RequestContext,
  session: Session,
  kinds = Object.keys(dressParts) as DressKind[],
): Promise<DressFinding[]> {
  session.known = null;
  const dressed = await readDressed(context);
  const found: DressFinding[] = [];
  for (const kind of kinds) {
    const one = await dressParts[kind].inspect(context, dressed);
    if (one) found.push(one);
  }
  return found;
}

import { newSession } from '../table/session';
import type { DressKind } from './finding';
import { inspectDress } from './inspectDress';
import { mendDress } from './mendDress';

/** In none of these is anything that a person typed: not in formulas, over which somebody may have written. */
const looks: DressKind[] = ['formats', 'validation', 'colours', 'widths', 'layout'];

/** Mends how the sheet of complaints looks, so that nothing anybody typed is lost. @returns whether it had to */
export async function mendLooks(context: Excel.RequestContext): Promise<boolean> {
  const session = newSession();
  const found = await inspectDress(context, session, looks);
  await mendDress(context, session, found, () => undefined);
  return found.length > 0;
}

import type { DressKind } from '../../procedure/inspection/cells/kinds';
import { inspectDress } from './inspectDress';
import { mendDress } from './mendDress';

/** In none of these is anything that a person typed: not in formulas, over which somebody may have written. */
const looks: DressKind[] = ['formats', 'validation', 'colours', 'widths', 'layout', 'bands'];

/** Mends how the sheet of complaints looks, so that nothing anybody typed is lost. @returns whether it had to */
export async function mendLooks(context: Excel.RequestContext): Promise<boolean> {
  const found = await inspectDress(context, looks);
  await mendDress(context, found, { told: () => undefined, kept: () => undefined });
  return found.length > 0;
}

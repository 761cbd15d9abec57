import { mendColours } from './colours';
import { readDressed } from './dressed';

/** Mends what says nothing about a complaint by itself, so that nothing anybody typed is lost. @returns whether it had to */
export async function mendLooks(context: Excel.RequestContext): Promise<boolean> {
  return mendColours(context, await readDressed(context));
}

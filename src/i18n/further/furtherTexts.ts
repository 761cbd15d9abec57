import type { nl } from './nl';

/** Every sentence of the parts that are opened now and then; they stay out of what the pane loads first. */
export type FurtherTexts = typeof nl;

import { caseDeeds } from './caseDeeds';
import type { Deed } from './deed';
import { furtherDeeds } from './furtherDeeds';

const all = { ...caseDeeds, ...furtherDeeds };

/** The operations of the ports that are kept first. */
export type DeedName = keyof typeof all;

/** `undefined` for an operation that isn't kept, as one of another version of the add-in may be. */
export const deedOf = (operation: string): Deed | undefined =>
  Object.hasOwn(all, operation) ? all[operation as DeedName] : undefined;

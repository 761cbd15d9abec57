import type { Fault, Outcome } from './ports';

/** How every use case tells that something outside our own code went wrong. */
export interface Failed {
  kind: 'failed';
  fault: Fault;
}

export const failed = ({ fault }: { fault: Fault }): Failed => ({ kind: 'failed', fault });

/** What a use case makes of an outcome. */
export function told<T, R>(outcome: Outcome<T>, tell: (value: T) => R): R | Failed {
  return outcome.ok ? tell(outcome.value) : failed(outcome);
}

import type { PaneIdentity } from '../../src/usecases/ports/ports';

/** Somebody at a pane that remembers nothing beyond the test. */
export function fixedIdentity(name = 'Pieter Zijlstra'): PaneIdentity {
  let chosen = name;
  return {
    me: () => chosen,
    remember: (other) => {
      chosen = other;
    },
  };
}

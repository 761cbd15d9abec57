import type { PaneVisibility } from '../../src/taskpane/shared/ports';

/** A pane that is shown until the test says otherwise. */
export function fakeVisibility() {
  let shown = true;
  const listeners = new Set<() => void>();
  const port: PaneVisibility = {
    isShown: () => shown,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    port,
    set(isShown: boolean) {
      shown = isShown;
      for (const listener of listeners) listener();
    },
  };
}

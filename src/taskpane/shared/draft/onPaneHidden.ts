import type { PaneVisibility } from '../ports';

/** Runs something when the pane goes out of sight, which may be its end; gives what stops that. */
export function onPaneHidden(visibility: PaneVisibility, run: () => void): () => void {
  const stop = visibility.onChange(run);
  document.addEventListener('visibilitychange', run);
  window.addEventListener('pagehide', run);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', run);
    window.removeEventListener('pagehide', run);
  };
}

/** Runs something when the pane goes out of sight, which may be its end; gives what stops that. */
export function onPaneHidden(run: () => void): () => void {
  document.addEventListener('visibilitychange', run);
  window.addEventListener('pagehide', run);
  return () => {
    document.removeEventListener('visibilitychange', run);
    window.removeEventListener('pagehide', run);
  };
}

/**
 * Whether Excel shows the pane. In a shared runtime its page lives on unseen when it is closed, and may begin unseen when a
 * button runs a function; elsewhere it is seen as long as it is there.
 * https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in
 */
export function paneVisibility() {
  let shown = true;
  const listeners = new Set<() => void>();
  const see = (isShown: boolean) => {
    if (isShown === shown) return;
    shown = isShown;
    // What is drawn is seen: a client may not tell of each way in which a pane is opened again.
    if (!isShown) requestAnimationFrame(() => see(true));
    for (const listener of listeners) listener();
  };
  const follow = async () => {
    // Not in Microsoft's types; there in a shared runtime only.
    const { addin } = (await Office.onReady()) as { addin?: { visibilityMode: string } | null };
    if (!addin) return;
    see(addin.visibilityMode !== 'Hidden');
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => see(visibilityMode !== 'Hidden'));
  };
  // What Excel doesn't tell is seen by what it draws.
  void follow().catch(() => {});
  return {
    isShown: () => shown,
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

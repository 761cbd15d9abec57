/**
 * Whether Excel shows the pane. In a shared runtime its page lives on unseen when it is closed, and may begin unseen when a
 * button runs a function; elsewhere it is seen as long as it is there.
 * https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in
 */
export function paneVisibility() {
  let shown = true;
  const listeners = new Set<() => void>();
  const see = (mode: string) => {
    shown = mode !== 'Hidden';
    for (const listener of listeners) listener();
  };
  void Office.onReady().then((info) => {
    // Not in Microsoft's types; there in a shared runtime only.
    const { addin } = info as { addin?: { visibilityMode: string } | null };
    if (!addin) return undefined;
    see(addin.visibilityMode);
    return Office.addin.onVisibilityModeChanged(({ visibilityMode }) => see(visibilityMode));
  });
  return {
    isShown: () => shown,
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

import { useEffect, useState, useSyncExternalStore } from 'react';
import { loadTheme } from './loadTheme';
import type { PaneTheme } from './paneTheme';

/** A contrast theme of Windows, or "increase contrast" of macOS. */
const asksContrast = '(forced-colors: active), (prefers-contrast: more)';

/** Office's theme, or strong contrast for as long as this person's system asks for it. */
export function useTheme(office: PaneTheme): PaneTheme {
  const wanted = useSyncExternalStore(hearContrast, () => window.matchMedia(asksContrast).matches);
  const [contrast, setContrast] = useState<PaneTheme | null>(null);
  useEffect(() => {
    // Without these colours Office's own do: the system forces the ones that matter.
    if (wanted) void loadTheme('contrast').then(setContrast, () => {});
  }, [wanted]);
  return (wanted && contrast) || office;
}

function hearContrast(listener: () => void): () => void {
  const query = window.matchMedia(asksContrast);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

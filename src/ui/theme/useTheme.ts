import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { loadTheme } from './loadTheme';

/** A contrast theme of Windows, or "increase contrast" of macOS. */
const asksContrast = '(forced-colors: active), (prefers-contrast: more)';

/** Office's theme, or strong contrast for as long as this person's system asks for it. */
export function useTheme(office: Theme): Theme {
  const wanted = useSyncExternalStore(hearContrast, () => window.matchMedia(asksContrast).matches);
  const [contrast, setContrast] = useState<Theme | null>(null);
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

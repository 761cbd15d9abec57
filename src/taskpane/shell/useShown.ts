import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { usePorts } from '../shared/ports';

/**
 * Whether Excel shows the pane.
 * @param onBack it was closed and is back: another day may have begun, and others may have changed what is shown
 */
export function useShown(onBack: () => void): boolean {
  const { visibility } = usePorts();
  const back = useEffectEvent(onBack);
  useEffect(() => visibility.onChange(() => visibility.isShown() && back()), [visibility]);
  return useSyncExternalStore(visibility.onChange, visibility.isShown);
}

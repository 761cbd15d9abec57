import { useState } from 'react';
import { useCallbackList } from './useCallbackList';
import type { View } from './view';

export function useTabs(first: View) {
  const [view, setView] = useState(first);
  const [seen, setSeen] = useState<ReadonlySet<View>>(new Set([first]));
  const [caseShown, setCaseShown] = useState(0);
  const callbacks = useCallbackList();

  const show = (next: View) => {
    setView(next);
    setSeen(new Set([...seen, next]));
  };
  const choose = (next: View) => {
    if (next === 'today' && view !== 'today') callbacks.refresh();
    show(next);
  };
  /** Shows the case of the row that was just selected. */
  const openCase = () => {
    setCaseShown(caseShown + 1);
    show('case');
  };
  return { view, seen, choose, callbacks, openCase, caseShown };
}

import { useEffect, useState } from 'react';
import { listCallbacks, waitingFor } from '../usecases/listCallbacks';
import type { CallbackGroups, CallbackList } from '../usecases/listCallbacks';
import { usePorts } from './ports';
import { useRegister } from './registerContext';

type Reading = CallbackList | { kind: 'reading'; read: number; of: number };

export interface CallbackListing {
  /** What was read last; how far it is while that is still the first time. */
  list: Reading;
  /** What waits, of this employee or of everybody; empty while nothing was read. */
  groups: CallbackGroups;
  /** Callbacks of today and before. */
  waiting: number;
  refresh: () => void;
}

/** What waits, for the list and for its badge. */
export function useCallbackList(): CallbackListing {
  const { register, clock } = usePorts();
  const { ready } = useRegister();
  const [list, setList] = useState<Reading>({ kind: 'reading', read: 0, of: 0 });
  const [reading, setReading] = useState(0);

  useEffect(() => {
    // The lists of the form come first.
    if (!ready) return undefined;
    let wanted = true;
    const progress = (read: number, of: number) =>
      wanted && setList((last) => (last.kind === 'reading' ? { kind: 'reading', read, of } : last));
    void listCallbacks({ lister: register }, progress).then((result) => {
      if (wanted) setList(result);
    });
    return () => {
      wanted = false;
    };
  }, [register, ready, reading]);

  const groups = waitingFor(list.kind === 'listed' ? list.lines : [], null, clock.today());
  const waiting = groups.overdue.length + groups.today.length;
  return { list, groups, waiting, refresh: () => setReading((count) => count + 1) };
}

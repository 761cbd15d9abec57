import { useEffect, useState } from 'react';
import { listCallbacks } from '../usecases/listCallbacks';
import type { CallbackList } from '../usecases/listCallbacks';
import { usePorts } from './ports';

export interface CallbackListing {
  /** What was read last; `null` while that is still the first time. */
  list: CallbackList | null;
  /** Callbacks of today and before. */
  waiting: number;
  refresh: () => void;
}

/** The callbacks that wait, for the list and for its badge. */
export function useCallbackList(): CallbackListing {
  const { register, clock } = usePorts();
  const [list, setList] = useState<CallbackList | null>(null);
  const [reading, setReading] = useState(0);

  useEffect(() => {
    let wanted = true;
    void listCallbacks({ lister: register, clock }).then((result) => {
      if (wanted) setList(result);
    });
    return () => {
      wanted = false;
    };
  }, [register, clock, reading]);

  const groups = list?.kind === 'listed' ? list.groups : null;
  const waiting = groups ? groups.overdue.length + groups.today.length : 0;
  return { list, waiting, refresh: () => setReading((count) => count + 1) };
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readStandIn } from '../../procedure/identity/standIn';
import type { CallbackList } from '../../usecases/case/listCallbacks';
import type { Identified } from '../../usecases/ports/identityPorts';
import { numberStrays } from '../../usecases/register/numberStrays';
import { oneAtATime } from '../../usecases/write/oneAtATime';
import { usePorts } from '../shared/ports';

/** In milliseconds: whoever types a row pauses in it, seldom this long. */
const betweenLooks = 5_000;

interface Watching {
  /** What was read last of the complaints that wait. */
  list: CallbackList | { kind: 'reading' };
  onGiven: () => void;
}

/** Gives rows that people typed or copied in the sheet what they lack, in the background, and tells of it. */
export function useStrays({ list, onGiven }: Watching) {
  const ports = usePorts();
  const [given, setGiven] = useState<Identified[]>([]);
  const lookLater = useRef(() => {});
  const tell = useEffectEvent((rows: Identified[]) => {
    // An ID alone is no news for a person.
    const news = rows.filter(({ isNumbered, copyOf }) => isNumbered || copyOf !== null);
    setGiven((told) => [...told, ...news]);
    onGiven();
  });

  useEffect(() => {
    const look = numberStrays(ports);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isActive = false;
    const later = () => {
      timer ??= setTimeout(run, betweenLooks);
    };
    const inTurn = oneAtATime(async () => {
      const found = await look();
      isActive = found.active;
      if (found.given.length > 0) tell(found.given);
      if (found.fresh) later();
    });
    const run = () => {
      timer = undefined;
      void inTurn();
    };
    later();
    lookLater.current = later;
    const left = () => isActive && later();
    const started = [ports.onComplaintsChanged(later), ports.onSelectionChanged(left)];
    return () => {
      clearTimeout(timer);
      started.forEach((hearing) => void hearing.then((stop) => stop()));
    };
  }, [ports]);

  const lists = list.kind === 'listed' && list.lines.some(({ rowId }) => readStandIn(rowId) !== null);
  useEffect(() => {
    if (lists) lookLater.current();
  }, [lists, list]);

  return { given, dismiss: () => setGiven([]) };
}

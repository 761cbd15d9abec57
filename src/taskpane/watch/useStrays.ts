import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readStandIn } from '../../procedure/identity/standIn';
import type { CallbackList } from '../../usecases/case/listCallbacks';
import type { Identified } from '../../usecases/ports/identityPorts';
import { numberStrays, type Numbering } from '../../usecases/register/numberStrays';
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
  const tell = useEffectEvent(({ given: rows, changed }: Numbering) => {
    // An ID alone is no news for a person.
    const news = rows.filter(({ isNumbered, copyOf }) => isNumbered || copyOf !== null);
    const numbers = new Map(changed.map(({ rowId, caseNumber }) => [rowId, caseNumber]));
    setGiven((told) =>
      [...told, ...news].map((one) => {
        const caseNumber = numbers.get(one.complaint.rowId) ?? one.complaint.caseNumber;
        return { ...one, complaint: { ...one.complaint, caseNumber } };
      }),
    );
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
      if (found.given.length + found.changed.length > 0) tell(found);
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

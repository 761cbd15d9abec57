import { useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../../procedure/calendar/day';
import { closedDays } from '../../procedure/lifeCycle/waiting/closedDays';
import type { CallbackLine } from '../../usecases/ports/callbackPorts';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useFurtherReady } from '../shared/useFurtherReady';

interface ClosedDayNoticeProps {
  lines: readonly CallbackLine[];
  isShown: boolean;
  onMove: (day: Day) => void;
}

/** Tells of calls on a day that somebody made a closing day, in the sheet or elsewhere, with the way to move them. */
export function ClosedDayNotice({ lines, isShown, onMove }: ClosedDayNoticeProps) {
  const { clock } = usePorts();
  const { lists, reread } = useRegister();
  /** Per day how many calls somebody left there on purpose. */
  const [left, setLeft] = useState<ReadonlyMap<Day, number>>(new Map());
  // Whoever comes back from the sheet may have typed one there.
  const look = useEffectEvent(() => void reread());
  useEffect(() => {
    if (!isShown) return undefined;
    const listener = () => look();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, [isShown]);
  const [first] = closedDays(lines, clock.today(), lists.holidays).filter(
    ({ day, calls }) => calls > (left.get(day) ?? 0),
  );
  const isReady = useFurtherReady(first !== undefined);
  if (!first || !isReady) return null;
  const { day, calls } = first;
  return (
    <Told
      day={day}
      calls={calls}
      onMove={() => onMove(day)}
      onLeave={() => setLeft(new Map([...left, [day, calls]]))}
    />
  );
}

interface ToldProps {
  day: Day;
  calls: number;
  onMove: () => void;
  onLeave: () => void;
}

function Told({ day, calls, onMove, onLeave }: ToldProps) {
  const { texts } = useWording();
  const { move } = useFurtherTexts();
  return (
    <Notice
      intent="info"
      sentence={move.closed(texts.longDay(day), calls)}
      action={{ label: texts.today.move, run: onMove }}
      alternative={{ label: move.leaveThem, run: onLeave }}
    />
  );
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../../procedure/calendar/day';
import { closedDays } from '../../procedure/lifeCycle/waiting/closedDays';
import type { CallbackLine } from '../../usecases/ports/callbackPorts';
import { Notice } from '../../ui/feedback/Notice';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';

interface ClosedDayNoticeProps {
  lines: readonly CallbackLine[];
  isShown: boolean;
  onMove: (day: Day) => void;
}

/** Tells of calls on a day that somebody made a closing day, in the sheet or elsewhere, with the way to move them. */
export function ClosedDayNotice({ lines, isShown, onMove }: ClosedDayNoticeProps) {
  const { texts } = useWording();
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
  if (!first) return null;
  const { day, calls } = first;
  return (
    <Notice
      intent="info"
      sentence={texts.today.closed(texts.longDay(day), calls)}
      action={{ label: texts.today.move, run: () => onMove(day) }}
      alternative={{ label: texts.today.leaveThem, run: () => setLeft(new Map([...left, [day, calls]])) }}
    />
  );
}

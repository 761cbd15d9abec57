import { useEffect, useState } from 'react';
import type { Day } from '../../../procedure/calendar/day';
import { usePorts } from '../../shared/ports';

/** After so many milliseconds without another day it is looked up. */
const pause = 400;

/** How many callbacks stand on a day already; `null` while that isn't known, and where it can't be. */
export function useCallbacksOn(day: Day | null): number | null {
  const { register } = usePorts();
  const [known, setKnown] = useState<{ day: Day; count: number } | null>(null);

  useEffect(() => {
    if (day === null) return undefined;
    let wanted = true;
    const look = async () => {
      const counted = await register.callbacksOn(day);
      if (wanted && counted.ok) setKnown({ day, count: counted.value });
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [register, day]);

  return known !== null && known.day === day ? known.count : null;
}

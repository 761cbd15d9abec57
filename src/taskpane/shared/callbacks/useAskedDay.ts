import { useState } from 'react';
import { readNextCall } from '../../../procedure/callback/readNextCall';
import { formatDay } from '../../../procedure/calendar/day';
import type { Day } from '../../../procedure/calendar/day';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';

/**
 * The day of a call being typed. One that is no working day is asked about once: sending it once more is the answer.
 * @param first what is proposed
 */
export function useAskedDay(first: () => Day) {
  const { clock } = usePorts();
  const { holidays } = useRegister().lists;
  const [typed, setTyped] = useState(() => formatDay(first()));
  /** Days that are no working days, as they were typed when somebody sent them. */
  const [meant, setMeant] = useState<string[]>([]);
  const context = { today: clock.today(), holidays };
  const shown = readNextCall(typed, context);
  return {
    typed,
    setTyped,
    /** The day, once nothing is wrong with it or somebody stays with it. */
    next: readNextCall(typed, { ...context, meant }),
    /** What is wrong with it, or asked. */
    code: shown.ok ? null : shown.code,
    /** Somebody sends it as it stands. */
    send: () => {
      if (!shown.ok && shown.code === 'notAWorkingDay') setMeant([...meant, typed]);
    },
  };
}

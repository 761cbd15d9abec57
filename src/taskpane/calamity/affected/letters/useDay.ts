import { useState } from 'react';
import { formatDay } from '../../../../procedure/calendar/day';
import type { Day } from '../../../../procedure/calendar/day';
import { parseTypedDay } from '../../../../procedure/calendar/parseTypedDay';
import { usePorts } from '../../../shared/ports';
import { useRegister } from '../../../shared/registerContext';

export type TypedDay = ReturnType<typeof useDay>;

/** A day that somebody may type over; `null` while what stands there is none. */
export function useDay(first: Day) {
  const { clock } = usePorts();
  const { holidays } = useRegister().lists;
  const [typed, setTyped] = useState(formatDay(first));
  return { typed, setTyped, day: parseTypedDay(typed, clock.today(), holidays) };
}

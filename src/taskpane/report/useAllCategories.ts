import { useState } from 'react';
import type { Quarter } from '../../procedure/calendar/quarter';
import type { Outcome } from '../../usecases/ports/ports';
import type { BuiltCategories } from '../../usecases/ports/quarterPorts';
import { usePorts } from '../shared/ports';
import { useLongWork } from '../shared/useLongWork';

/** Makes the tabs of all categories of a quarter, and tells how far it is. */
export function useAllCategories(quarter: Quarter) {
  const { register, clock, identity } = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [outcome, setOutcome] = useState<Outcome<BuiltCategories> | null>(null);
  const build = async () => {
    if (progress) return;
    setOutcome(null);
    const stamp = { today: clock.today(), by: identity.me() };
    setOutcome(await run((work) => register.buildCategories({ quarter, ...stamp, ...work })));
  };
  return { progress, outcome, build, cancel };
}

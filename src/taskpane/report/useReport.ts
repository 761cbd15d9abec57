import { useState } from 'react';
import { lastFullQuarter, recentQuarters } from '../../procedure/quarterOf';
import { buildQuarter } from '../../usecases/buildQuarter';
import type { QuarterResult } from '../../usecases/buildQuarter';
import { usePorts } from '../ports';

type Phase = { kind: 'choosing' } | { kind: 'building' } | QuarterResult;

const quartersOffered = 9;

export function useReport() {
  const { register, clock, identity } = usePorts();
  const quarters = recentQuarters(clock.today(), quartersOffered);
  const last = lastFullQuarter(clock.today());
  const [index, setIndex] = useState(
    quarters.findIndex(({ year, quarter }) => year === last.year && quarter === last.quarter),
  );
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });

  const choose = (next: number) => {
    setIndex(next);
    setPhase({ kind: 'choosing' });
  };
  const build = async () => {
    const quarter = quarters[index];
    if (!quarter || phase.kind === 'building') return;
    setPhase({ kind: 'building' });
    setPhase(await buildQuarter({ builder: register, clock, identity }, quarter));
  };
  return { quarters, index, choose, phase, build };
}

import { useState } from 'react';
import type { Quarter } from '../../procedure/calendar/quarter';
import type { Fault } from '../../usecases/ports/ports';
import type { BuiltCategory } from '../../usecases/ports/quarterPorts';
import { usePorts } from '../shared/ports';

type Phase =
  | { kind: 'choosing' }
  | { kind: 'building' }
  | { kind: 'built'; built: BuiltCategory }
  | { kind: 'failed'; fault: Fault };

export function useCategoryTab(quarter: Quarter, categories: readonly string[]) {
  const { register, clock, identity } = usePorts();
  const [category, setCategory] = useState(categories[0] ?? '');
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });
  const choose = (name: string) => {
    setCategory(name);
    setPhase({ kind: 'choosing' });
  };
  const build = async () => {
    if (phase.kind === 'building') return;
    setPhase({ kind: 'building' });
    const built = await register.buildCategory({
      quarter,
      category,
      today: clock.today(),
      by: identity.me(),
    });
    setPhase(built.ok ? { kind: 'built', built: built.value } : { kind: 'failed', fault: built.fault });
  };
  return { category, choose, phase, build };
}

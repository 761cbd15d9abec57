import { useEffect, useState } from 'react';
import type { AffectedRow } from '../../../../procedure/calamity/affected/affectedRelation';
import { planAffected } from '../../../../usecases/letters/planAffected';
import type { AffectedPlan } from '../../../../usecases/letters/planAffected';
import type { Fault } from '../../../../usecases/ports/ports';
import { usePorts } from '../../../shared/ports';
import { useRelations } from '../../../shared/relationsContext';
import { yieldToPane } from '../../../shared/yieldToPane';
import type { MappedList } from './MapList';
import type { ReadList } from './useListChoice';
import { useLongWork } from '../../../shared/useLongWork';

interface PlanOf extends MappedList {
  code: string;
  list: ReadList;
  standing: readonly AffectedRow[];
}

type AddPhase = { kind: 'planned' } | { kind: 'cancelled' } | { kind: 'failed'; fault: Fault };

/** What a list adds to a calamity, and adding it. */
export function useAffectedPlan(
  { code, list, standing, mapping, complainedGetLetter }: PlanOf,
  onAdded: (rows: AffectedRow[]) => void,
) {
  const { letters } = usePorts();
  const relations = useRelations();
  const { progress, run, cancel } = useLongWork();
  const [plan, setPlan] = useState<AffectedPlan | null>(null);
  const [phase, setPhase] = useState<AddPhase>({ kind: 'planned' });

  useEffect(() => {
    let wanted = true;
    const { source } = list;
    void relations
      .refresh()
      .then(() => planAffected({ source, mapping, standing, complainedGetLetter, relations }, yieldToPane))
      .then((made) => {
        if (wanted) setPlan(made);
      });
    return () => {
      wanted = false;
    };
  }, [list, mapping, standing, complainedGetLetter, relations]);

  const add = async ({ run: name, rows }: AffectedPlan) => {
    setPhase({ kind: 'planned' });
    const outcome = await run((work) => letters.addAffected({ code, run: name, rows }, work));
    if (!outcome.ok) return setPhase({ kind: 'failed', fault: outcome.fault });
    if (outcome.value === null) return setPhase({ kind: 'cancelled' });
    onAdded(outcome.value);
  };
  return { plan, add, phase, progress, cancel, relationsFault: relations.fault() };
}

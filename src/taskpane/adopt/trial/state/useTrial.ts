import { useEffect, useRef, useState } from 'react';
import { noChoices } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { AdoptionChoices } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { AdoptionPlan } from '../../../../procedure/adoption/rows/adoptionPlan';
import type { Mapping } from '../../../../procedure/adoption/columns/columnProposal';
import type { ComplaintMeaning } from '../../../../procedure/adoption/columns/complaintMeanings';
import type { SourceList } from '../../../../procedure/adoption/cells/sourceList';
import type { LongWork } from '../../../../usecases/ports/adoptionPorts';
import { planAdoption } from '../../../../usecases/adoption/planAdoption';
import type { Lists } from '../../../../usecases/ports/ports';
import { useWording } from '../../../../ui/texts/wording';
import { usePorts } from '../../../shared/ports';
import { useFault } from '../../../shared/useFault';
import { useLongWork } from '../../../shared/useLongWork';
import { askedSoFar } from './askedQuestions';
import type { AskedQuestions } from './askedQuestions';
import { yieldToPane } from '../../../shared/yieldToPane';
import { findingsIn } from './findings';
import type { Findings } from './findings';
import { keptChoices } from './keptChoices';

/** A dry run with what it was made of. */
interface Planned {
  source: SourceList;
  mapping: Mapping<ComplaintMeaning>;
  choices: AdoptionChoices;
  plan: AdoptionPlan;
  findings: Findings;
  asked: AskedQuestions;
}

interface TrialOf {
  source: SourceList | null;
  mapping: Mapping<ComplaintMeaning>;
  /** The case numbers that stand in the register. */
  takenNumbers: readonly string[];
  /** The register's, as far as there is one. */
  lists: Lists | null;
  /** The dry run is looked at. */
  active: boolean;
}

export type Trial = ReturnType<typeof useTrial>;

/** The dry run, made anew after each decision; until it is there the last one stands. */
export function useTrial({ source, mapping, takenNumbers, lists, active }: TrialOf) {
  const { adoption, clock } = usePorts();
  const { words } = useWording();
  const { progress, run, cancel } = useLongWork();
  const [choices, setChoices] = useState<AdoptionChoices>(noChoices);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const { fault: showFault, attempt } = useFault();
  const [decided, setDecided] = useState({ source, mapping });
  const today = clock.today();
  if (decided.source !== source || decided.mapping !== mapping) {
    setDecided({ source, mapping });
    if (decided.source && source) {
      setChoices(keptChoices(choices, { ...decided, source: decided.source }, { source, mapping }));
    }
  }
  const current = planned?.source === source && planned?.mapping === mapping && planned?.choices === choices;

  const latest = useRef({ run, cancel });
  useEffect(() => {
    latest.current = { run, cancel };
  });
  useEffect(() => {
    if (!active || source === null || current) return undefined;
    const { run: begin, cancel: stop } = latest.current;
    const dryRun = async (work: LongWork) => {
      const request = {
        ...{ source, mapping, choices, takenNumbers, today },
        lists: lists ?? { channels: [...words.channels] },
      };
      const plan = await planAdoption(request, { ...work, yieldToPane });
      if (plan === null) return;
      const findings = await findingsIn(plan.rows, yieldToPane);
      if (work.isCancelled()) return;
      setPlanned((last) => {
        const isSameList = last?.source === source && last.mapping === mapping;
        const asked = askedSoFar(isSameList ? last.asked : new Map(), plan);
        return { source, mapping, choices, plan, findings, asked };
      });
    };
    void begin(dryRun);
    return stop;
  }, [active, source, mapping, choices, lists, takenNumbers, today, words, current]);

  const showRow = (row: number) => {
    if (source) void attempt(adoption.showRow(source.list, row));
  };
  return {
    planned: planned?.source === source && planned?.mapping === mapping ? planned : null,
    planning: progress,
    choices,
    /** Decides something, of which the next dry run tells what it comes to. */
    change: (decide: (choices: AdoptionChoices) => AdoptionChoices) => setChoices(decide),
    showRow,
    showFault,
    today,
    headerOf: (column: number) => source?.list.headers[column] ?? '',
  };
}

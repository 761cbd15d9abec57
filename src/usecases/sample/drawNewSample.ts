import type { Population, SamplePeriod } from '../../procedure/sample/population';
import { belongsTo } from '../../procedure/sample/population';
import { drawMethod, drawSample } from '../../procedure/sample/drawSample';
import type { DrawRequest } from '../../procedure/sample/drawSample';
import { prefill } from '../../procedure/sample/prefill';
import type { PrefillContext } from '../../procedure/sample/prefill';
import { casesAtMost, casesIn } from '../../procedure/sample/sampleSize';
import type { ScoreLine } from '../../procedure/sample/scorecard';
import { scorePoints } from '../../procedure/sample/scorePoints';
import type { LongWork } from '../ports/adoptionPorts';
import { failed } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { CasePorts } from '../ports/workbookRegister';
import type { DrawnSample, SampledCase, SamplePort, ScoredCase } from '../ports/samplePorts';

interface DrawPorts extends Omit<CasePorts, 'register'> {
  samples: SamplePort;
  /** Lets the pane answer between two slices of work. */
  yieldToPane: () => Promise<void>;
}

export interface SampleRequest extends DrawRequest {
  period: SamplePeriod;
  population: Population;
  /** The size as it was typed. */
  asked: string;
}

export type DrawResult =
  | ({ kind: 'drawn'; drawn: number; population: number } & DrawnSample)
  | { kind: 'empty' }
  | { kind: 'tooMany'; cases: number; atMost: number }
  | { kind: 'cancelled' }
  | Failed;

/** Draws a sample from what the register holds now, fills in what it can judge by itself, and makes the scorecard (section 4). */
export async function drawNewSample(
  { samples, clock, identity, yieldToPane }: DrawPorts,
  { period, population, asked, ...request }: SampleRequest,
  holidays: PrefillContext['holidays'],
  work: LongWork,
): Promise<DrawResult> {
  const found = await samples.candidates(period, work);
  if (!found.ok) return failed(found);
  if (found.value === null) return { kind: 'cancelled' };
  await yieldToPane();
  const candidates = found.value.candidates.filter((candidate) => belongsTo(population, candidate));
  if (candidates.length === 0) return { kind: 'empty' };
  const size = casesIn(request.size, candidates.length);
  if (size > casesAtMost) return { kind: 'tooMany', cases: size, atMost: casesAtMost };

  const draw = await drawSample(candidates, request, yieldToPane);
  const cases = await samples.sampledCases(draw.cases);
  if (!cases.ok) return failed(cases);
  if (work.isCancelled()) return { kind: 'cancelled' };
  const context = { today: clock.today(), holidays };
  const recorded = await samples.record({
    period,
    population,
    populationSize: draw.population,
    asked,
    seed: request.seed,
    method: drawMethod,
    strata: draw.strata,
    cases: cases.value.map((sampled) => scoredCase(sampled, context)),
    by: identity.me(),
    on: context.today,
  });
  if (!recorded.ok) return failed(recorded);
  return { kind: 'drawn', drawn: cases.value.length, population: draw.population, ...recorded.value };
}

function scoredCase({ complaint, rounds }: SampledCase, context: PrefillContext): ScoredCase {
  const { rowId, caseNumber, department, category } = complaint;
  const said = prefill(complaint, rounds, context);
  const lines = scorePoints.map((point): ScoreLine => ({
    point,
    verdict: said[point],
    prefilled: said[point],
    remark: '',
    cause: '',
    action: '',
    owner: '',
    dueOn: null,
    doneOn: null,
  }));
  return { rowId, caseNumber, department, category, lines };
}

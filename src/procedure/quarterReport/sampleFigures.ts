import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { isOpenAction, resultOf } from '../sample/scorecard';
import type { ScoreLine } from '../sample/scorecard';
import { scorePoints } from '../sample/scorePoints';
import type { ScorePoint } from '../sample/scorePoints';
import { shareOf } from './counted/shareOf';
import { within } from '../calendar/within';

/** A sample as the sheet holds it. */
export interface CountedSample {
  code: string;
  /** Which complaints it was drawn from, and over which days, in the words of the sheet. */
  about: string;
  last: Day | null;
  populationSize: number | null;
  drawn: number | null;
  seed: string;
  /** `null`: its scorecard was deleted. */
  lines: Pick<ScoreLine, 'point' | 'verdict' | 'action' | 'doneOn'>[] | null;
}

/** How many of the cases to which a point applies met it. */
export interface PointRate {
  met: number;
  judged: number;
  share: number | null;
}

export interface SampleFigures extends Omit<CountedSample, 'last' | 'lines'> {
  points: Record<ScorePoint, PointRate>;
  openActions: number;
}

/** Whether a sample is told of in a period: its own period ends in it, so that each counts in one quarter. */
export const isOfPeriod = ({ last }: Pick<CountedSample, 'last'>, period: Period): boolean =>
  within(last, period);

/** The samples of a period (procedure, section 4), in the order of the sheet. */
export function sampleFigures(samples: readonly CountedSample[], period: Period): SampleFigures[] {
  return samples
    .filter((sample) => isOfPeriod(sample, period))
    .map(({ code, about, populationSize, drawn, seed, lines }) => {
      const rates = scorePoints.map((point): [ScorePoint, PointRate] => {
        const { yes, no } = resultOf((lines ?? []).filter((line) => line.point === point));
        return [point, { met: yes, judged: yes + no, share: shareOf(yes, yes + no) }];
      });
      return {
        code,
        about,
        populationSize,
        drawn,
        seed,
        // Each point is there.
        points: Object.fromEntries(rates) as Record<ScorePoint, PointRate>,
        openActions: (lines ?? []).filter(isOpenAction).length,
      };
    });
}

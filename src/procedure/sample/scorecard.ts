import type { Day } from '../calendar/day';
import type { ScorePoint, Verdict } from './scorePoints';

/** One point of one case; `null` and `''` where nothing was filled in. */
export interface ScoreLine {
  point: ScorePoint;
  verdict: Verdict | null;
  /** What the register said by itself when the sample was drawn; `null` for what a person has to judge. */
  prefilled: Verdict | null;
  remark: string;
  /** Why it failed, what is done about it, by whom and by when (for a point that was not met). */
  cause: string;
  action: string;
  owner: string;
  dueOn: Day | null;
  doneOn: Day | null;
}

/** What a reviewer may change of a line. */
export const judgedFields = ['verdict', 'remark', 'cause', 'action', 'owner', 'dueOn', 'doneOn'] as const;
export type JudgedField = (typeof judgedFields)[number];

/** An action that somebody still has to carry out. */
export const isOpenAction = ({ action, doneOn }: Pick<ScoreLine, 'action' | 'doneOn'>): boolean =>
  action.trim() !== '' && doneOn === null;

/** How a point came out over several cases. */
interface PointResult {
  yes: number;
  no: number;
  notApplicable: number;
  open: number;
}

export function resultOf(lines: readonly Pick<ScoreLine, 'verdict'>[]): PointResult {
  const count = (verdict: Verdict | null) => lines.filter((line) => line.verdict === verdict).length;
  return { yes: count('yes'), no: count('no'), notApplicable: count('notApplicable'), open: count(null) };
}

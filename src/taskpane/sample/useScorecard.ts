import { useState } from 'react';
import type { Fault } from '../../usecases/ports/ports';
import type { ReadCase } from '../../usecases/ports/samplePorts';
import type { ScoreLine } from '../../procedure/sample/scorecard';
import type { ScorePoint } from '../../procedure/sample/scorePoints';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useReading } from '../shared/useReading';
import { changesIn, issueIn, typedLineOf } from './typedLine';
import type { TypedIssue, TypedLine } from './typedLine';

type Saving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'changed' }
  | { kind: 'wrong'; issue: TypedIssue }
  | { kind: 'failed'; fault: Fault };

const isOpen = ({ lines }: ReadCase) => lines.some(({ verdict }) => verdict === null);

/** A scorecard, filled in case by case; going to another case keeps what was filled in. */
export function useScorecard(code: string) {
  const { samples, clock } = usePorts();
  const { holidays } = useRegister().lists;
  const [place, setPlace] = useState(0);
  const [typed, setTyped] = useState<TypedLine[]>([]);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });

  const show = (of: readonly ReadCase[], next: number) => {
    setPlace(next);
    setTyped((of[next]?.lines ?? []).map(typedLineOf));
  };
  const card = useReading(
    () => samples.scorecard(code),
    code,
    (read) => show(read, Math.max(0, read.findIndex(isOpen))),
  );
  const cases = card.value ?? [];
  const shown = cases[place];
  const putLines = (lines: ScoreLine[]) =>
    card.put((read) => read.map((one, index) => (index === place ? { ...one, lines } : one)));

  const change = (point: ScorePoint, changes: Partial<TypedLine>) => {
    setTyped((lines) => lines.map((line) => (line.point === point ? { ...line, ...changes } : line)));
    if (saving.kind === 'saved' || saving.kind === 'wrong') setSaving({ kind: 'idle' });
  };

  /** True when everything of this case stands in the sheet. */
  const save = async (): Promise<boolean> => {
    if (!shown || saving.kind === 'saving') return false;
    const context = { today: clock.today(), holidays };
    const issue = issueIn(typed, context);
    if (issue) {
      setSaving({ kind: 'wrong', issue });
      return false;
    }
    const changes = changesIn(typed, shown.lines, context);
    if (changes.length === 0) return true;
    setSaving({ kind: 'saving' });
    const judged = await samples.judge(code, shown, changes);
    if (!judged.ok) {
      setSaving({ kind: 'failed', fault: judged.fault });
      return false;
    }
    if (judged.value.kind === 'changed') {
      putLines(judged.value.found);
      setSaving({ kind: 'changed' });
      return false;
    }
    putLines(
      shown.lines.map((line) => ({ ...line, ...changes.find(({ point }) => point === line.point)?.changes })),
    );
    setSaving({ kind: 'saved' });
    return true;
  };
  /** Saves, and then shows another case. */
  const goTo = async (next: number) => {
    if (!(await save())) return;
    show(cases, next);
  };
  const takeTheirs = () => {
    setTyped((shown?.lines ?? []).map(typedLineOf));
    setSaving({ kind: 'idle' });
  };
  return {
    card,
    cases,
    place,
    shown,
    typed,
    change,
    saving,
    save,
    goTo,
    takeTheirs,
  };
}

export type ScorecardState = ReturnType<typeof useScorecard>;

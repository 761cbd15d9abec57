import { useEffect, useState } from 'react';
import type { Fault } from '../../usecases/ports/ports';
import type { ReadCase } from '../../usecases/ports/samplePorts';
import type { ScoreLine } from '../../procedure/sample/scorecard';
import type { ScorePoint } from '../../procedure/sample/scorePoints';
import { usePorts } from '../shared/ports';
import { changesIn, issueIn, typedLineOf } from './typedLine';
import type { TypedIssue, TypedLine } from './typedLine';

type Card = { kind: 'reading' } | { kind: 'failed'; fault: Fault } | { kind: 'read'; cases: ReadCase[] };

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
  const [card, setCard] = useState<Card>({ kind: 'reading' });
  const [readings, setReadings] = useState(0);
  const [place, setPlace] = useState(0);
  const [typed, setTyped] = useState<TypedLine[]>([]);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });

  useEffect(() => {
    let wanted = true;
    void samples.scorecard(code).then((read) => {
      if (!wanted) return;
      if (!read.ok) return setCard({ kind: 'failed', fault: read.fault });
      const first = Math.max(0, read.value.findIndex(isOpen));
      setCard({ kind: 'read', cases: read.value });
      setPlace(first);
      setTyped((read.value[first]?.lines ?? []).map(typedLineOf));
    });
    return () => {
      wanted = false;
    };
  }, [samples, code, readings]);

  const cases = card.kind === 'read' ? card.cases : [];
  const shown = cases[place];
  const putLines = (lines: ScoreLine[]) =>
    setCard({ kind: 'read', cases: cases.map((one, index) => (index === place ? { ...one, lines } : one)) });

  const change = (point: ScorePoint, changes: Partial<TypedLine>) => {
    setTyped((lines) => lines.map((line) => (line.point === point ? { ...line, ...changes } : line)));
    if (saving.kind === 'saved' || saving.kind === 'wrong') setSaving({ kind: 'idle' });
  };

  /** True when everything of this case stands in the sheet. */
  const save = async (): Promise<boolean> => {
    if (!shown || saving.kind === 'saving') return false;
    const today = clock.today();
    const issue = issueIn(typed, today);
    if (issue) {
      setSaving({ kind: 'wrong', issue });
      return false;
    }
    const changes = changesIn(typed, shown.lines, today);
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
    setPlace(next);
    setTyped((cases[next]?.lines ?? []).map(typedLineOf));
  };
  const takeTheirs = () => {
    setTyped((shown?.lines ?? []).map(typedLineOf));
    setSaving({ kind: 'idle' });
  };
  return {
    card,
    reread: () => setReadings((count) => count + 1),
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

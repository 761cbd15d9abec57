import { useState } from 'react';
import type { CallbackReport } from '../../procedure/callback';
import type { CallbackNotes } from '../../procedure/callbackNotes';
import type { TalkingPoint } from '../../procedure/talkingPoints';

interface CallbackFormActions {
  /** What was noted before, when the call was broken off. */
  notes: CallbackNotes;
  /** Hears of every change, so that nothing typed depends on this page staying open. */
  onNotes: (notes: CallbackNotes) => void;
  onReport: (report: CallbackReport) => void;
}

/** What is still missing before the outcome can be recorded. */
export type Gap = 'outcome' | 'solution';

export function useCallbackForm({ notes: earlier, onNotes, onReport }: CallbackFormActions) {
  const [notes, setNotes] = useState(earlier);
  const [tried, setTried] = useState(false);

  const change = (changes: Partial<CallbackNotes>) => {
    const next = { ...notes, ...changes };
    setNotes(next);
    onNotes(next);
  };
  const tell = (point: TalkingPoint, told: boolean) =>
    change({ told: [...notes.told.filter((other) => other !== point), ...(told ? [point] : [])] });

  const gap = gapIn(notes);
  /** Gives what is still missing; `null` when it was reported. */
  const record = (): Gap | null => {
    setTried(true);
    if (gap === null && notes.outcome) {
      const { outcome, answer } = notes;
      onReport({ outcome, answer, solution: asksSolution(notes) ? notes.solution : '' });
    }
    return gap;
  };
  return { notes, change, tell, record, asksSolution: asksSolution(notes), gap: tried ? gap : null };
}

/** Not to satisfaction: the relation is asked what would be (procedure, section 5). */
function asksSolution({ outcome }: CallbackNotes): boolean {
  return outcome === 'partly' || outcome === 'no';
}

function gapIn(notes: CallbackNotes): Gap | null {
  if (notes.outcome === null) return 'outcome';
  return asksSolution(notes) && notes.solution.trim() === '' ? 'solution' : null;
}

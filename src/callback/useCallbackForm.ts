import { useState } from 'react';
import type { CallbackReport } from '../procedure/callback/callback';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import type { CallContent } from '../procedure/callback/callContent';
import { formatDay } from '../procedure/calendar/day';
import { askedIn, readNotes } from '../procedure/callback/readNotes';
import { talkingPoints } from '../procedure/callback/talkingPoints';
import type { TalkingPoint } from '../procedure/callback/talkingPoints';

export interface CallbackFormActions {
  script: CallContent;
  /** What was noted before, when the call was broken off. */
  notes: CallbackNotes;
  /** Hears of every change, so that nothing typed depends on this page staying open. */
  onNotes: (notes: CallbackNotes) => void;
  onReport: (report: CallbackReport) => void;
}

/**
 * `untold`: the messages that were not ticked when one first wanted to record, to be asked about once; `meant`: the days, as they
 * were typed, that are no working days.
 */
interface Attempt {
  untold: TalkingPoint[];
  meant: string[];
}

export function useCallbackForm({ script, notes: earlier, onNotes, onReport }: CallbackFormActions) {
  const [notes, setNotes] = useState(() => withProposals(earlier, script));
  const [attempt, setAttempt] = useState<Attempt | null>(null);

  const change = (changes: Partial<CallbackNotes>) => {
    const next = { ...notes, ...changes };
    setNotes(next);
    onNotes(next);
  };
  const tell = (point: TalkingPoint, told: boolean) =>
    change({ told: [...notes.told.filter((other) => other !== point), ...(told ? [point] : [])] });

  const meant = attempt?.meant ?? [];
  /** Gives the field that asks for something first; `null` when it was reported. */
  const record = (): string | null => {
    const untold = untoldIn(notes);
    const read = readNotes(notes, { ...script, meant });
    if (!read.ok) {
      setAttempt({ untold: [], meant: [...meant, ...askedIn(notes, read.issues)] });
      return read.issues[0]?.field ?? null;
    }
    const asked = attempt !== null && attempt.untold.length > 0;
    if (untold.length > 0 && !asked) {
      setAttempt({ untold, meant });
      return `told-${untold[0]}`;
    }
    onReport(read.report);
    return null;
  };

  const shown = readNotes(notes, script);
  const issues = attempt !== null && !shown.ok ? shown.issues : [];
  return {
    notes,
    change,
    tell,
    record,
    issueAt: (field: keyof CallbackNotes) => issues.find((issue) => issue.field === field),
    untold: attempt?.untold.filter((point) => !notes.told.includes(point)) ?? [],
  };
}

function withProposals(notes: CallbackNotes, script: CallContent): CallbackNotes {
  return {
    ...notes,
    followUpBy: notes.followUpBy || script.case.followUpBy,
    againOn: notes.againOn || formatDay(script.againOn),
    nextCallbackOn: notes.nextCallbackOn || formatDay(script.nextCallbackOn),
  };
}

/** Who was not reached was told nothing; who is satisfied isn't asked what would be better. */
function untoldIn({ outcome, told }: CallbackNotes): TalkingPoint[] {
  if (outcome === 'notReached') return [];
  const due = talkingPoints.filter((point) => point !== 'restart' || outcome !== 'yes');
  return due.filter((point) => !told.includes(point));
}

import { useMemo, useState } from 'react';
import { checkDraft } from '../../procedure/checkDraft';
import type { Complaint } from '../../procedure/complaint';
import type { Draft, DraftField, Issue } from '../../procedure/draft';
import { completeComplaint } from '../../usecases/completeComplaint';
import { keepUnfinished } from '../../usecases/keepUnfinished';
import type { KeepingResult } from '../../usecases/keepUnfinished';
import type { Fault } from '../../usecases/ports';
import { registerComplaint } from '../../usecases/registerComplaint';
import type { Attempt } from '../../usecases/registration';
import { useIdentity } from '../identityContext';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';
import { draftOf } from './draftOf';
import { useContactCheck } from './useContactCheck';
import { requiredFields } from './requiredFields';
import { useUnfinished } from './useUnfinished';
import type { UnfinishedForm } from './useUnfinished';
import { withDefaults } from './withDefaults';

type Phase =
  | { kind: 'typing'; fault?: Fault; blank?: true }
  | { kind: 'registering' }
  | { kind: 'registered'; complaint: Complaint };

/** How far one went: a required field that is blank is wrong for registering only. */
type Tried = 'no' | 'keep' | 'register';

interface IntakeActions {
  toComplete: Complaint | null;
  onInvalid: (first: DraftField) => void;
  onRegistered: (complaint: Complaint) => void;
}

/** The state of the form; what was typed is let go only after its row was seen in the table. */
export function useIntake({ toComplete, onInvalid, onRegistered }: IntakeActions) {
  const { register, clock, random, identity } = usePorts();
  const { lists, settings, ready } = useRegister();
  const { me } = useIdentity();
  const [typed, setTyped] = useState<Draft>({});
  const [completing, setCompleting] = useState<Complaint | null>(null);
  const [left, setLeft] = useState<ReadonlySet<DraftField>>(new Set());
  const [tried, setTried] = useState<Tried>('no');
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [phase, setPhase] = useState<Phase>({ kind: 'typing' });
  const unfinished = useUnfinished(
    { typed, completing, attempt },
    { ready, done: phase.kind === 'registered' },
  );

  const context = { today: clock.today(), holidays: lists.holidays };
  const draft = withDefaults(typed, { today: context.today, lists, settings: ready ? settings : null, me });
  const issues = issuesIn(draft, context);
  // A blank field is no mistake before one tried to register.
  const shown = issues.filter(({ field, code }) =>
    code === 'required' ? tried === 'register' : tried !== 'no' || left.has(field),
  );
  const checkContact = useContactCheck();
  const warnings = checkContact(draft).filter(({ field }) => tried !== 'no' || left.has(field));
  const required = useMemo(() => requiredFields(), []);

  const changeAll = (changes: Draft) => {
    if (phase.kind !== 'registering') setTyped((current) => ({ ...current, ...changes }));
  };
  const change = (field: DraftField, value: string) => changeAll({ [field]: value });
  const leave = (field: DraftField) => setLeft((current) => new Set([...current, field]));

  const begin = (next: UnfinishedForm) => {
    setTyped(next.typed);
    setCompleting(next.completing);
    setAttempt(next.attempt);
    setLeft(new Set());
    setTried('no');
    setPhase({ kind: 'typing' });
  };

  // A row that was chosen fills the form; what was being typed in it is offered back.
  const [chosen, setChosen] = useState<Complaint | null>(null);
  if (toComplete !== chosen) {
    setChosen(toComplete);
    if (toComplete) {
      if (phase.kind === 'typing') unfinished.putAside();
      begin({ typed: draftOf(toComplete), completing: toComplete, attempt: null });
    }
  }

  const write = async (writing: () => Promise<KeepingResult>) => {
    setPhase({ kind: 'registering' });
    const result = await writing();
    if (result.kind !== 'invalid' && result.kind !== 'blank') {
      setAttempt(result.kind === 'unfinished' ? result.attempt : null);
    }
    if (result.kind === 'registered') {
      setPhase(result);
      onRegistered(result.complaint);
    } else {
      setPhase({
        kind: 'typing',
        ...('fault' in result && { fault: result.fault }),
        ...(result.kind === 'blank' && { blank: true }),
      });
    }
  };
  const ports = {
    appender: register,
    appended: register,
    reader: register,
    writer: register,
    clock,
    random,
    identity,
  };

  const submit = async () => {
    if (phase.kind === 'registering' || !ready) return;
    setTried('register');
    const first = issues[0];
    if (first) return onInvalid(first.field);
    await write(() =>
      completing
        ? completeComplaint(ports, { lists }, completing, draft)
        : registerComplaint(ports, { lists }, draft, attempt),
    );
  };

  /** Keeps what there is as an incomplete row. */
  const keep = async () => {
    if (phase.kind === 'registering' || !ready) return;
    setTried((before) => (before === 'no' ? 'keep' : before));
    const first = issues.find(({ code }) => code !== 'required');
    if (first) return onInvalid(first.field);
    await write(() => keepUnfinished(ports, { lists }, completing, draft, attempt));
  };

  /** An empty form for the next call, taken by the same person. */
  const startNext = () => {
    const { takenBy } = typed;
    const next = takenBy === undefined || completing ? {} : { takenBy };
    begin({ typed: next, completing: null, attempt: null });
  };

  return {
    draft,
    /** The callback date is still the one that was worked out from the office's term. */
    proposed: typed.callbackOn === undefined,
    ready,
    shown,
    warnings,
    required,
    phase,
    attempt,
    tried: tried !== 'no',
    completing,
    offer: unfinished.offer,
    change,
    changeAll,
    leave,
    submit,
    keep,
    startNext,
    /** Goes on with what an earlier pane kept. */
    goOn: () => {
      if (!unfinished.offer) return;
      begin(unfinished.offer.form);
      unfinished.closeOffer();
    },
    discard: unfinished.closeOffer,
  };
}

export type IntakeForm = ReturnType<typeof useIntake>;

type Context = Parameters<typeof checkDraft>[1];

function issuesIn(draft: Draft, context: Context): Issue[] {
  const checked = checkDraft(draft, context);
  return checked.ok ? [] : checked.issues;
}

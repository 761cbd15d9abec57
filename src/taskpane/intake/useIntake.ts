import { useMemo, useState } from 'react';
import { checkDraft } from '../../procedure/checkDraft';
import type { Complaint } from '../../procedure/complaint';
import type { Draft, DraftField, Issue } from '../../procedure/draft';
import type { Fault } from '../../usecases/ports';
import { registerComplaint } from '../../usecases/registerComplaint';
import type { Attempt } from '../../usecases/registration';
import { useIdentity } from '../identityContext';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';
import { useContactCheck } from './useContactCheck';
import { requiredFields } from './requiredFields';
import { withDefaults } from './withDefaults';

type Phase =
  { kind: 'typing'; fault?: Fault } | { kind: 'registering' } | { kind: 'registered'; complaint: Complaint };

interface IntakeActions {
  onInvalid: (first: DraftField) => void;
  onRegistered: (complaint: Complaint) => void;
}

/** The state of the form; what was typed is let go only after its row was seen in the table. */
export function useIntake({ onInvalid, onRegistered }: IntakeActions) {
  const { register, clock, random, identity } = usePorts();
  const { lists, settings } = useRegister();
  const { me } = useIdentity();
  const [typed, setTyped] = useState<Draft>({});
  const [left, setLeft] = useState<ReadonlySet<DraftField>>(new Set());
  const [tried, setTried] = useState(false);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [phase, setPhase] = useState<Phase>({ kind: 'typing' });

  const context = { today: clock.today(), holidays: lists.holidays };
  const draft = withDefaults(typed, { today: context.today, lists, settings, me });
  const issues = issuesIn(draft, context);
  // A blank field is no mistake before one tried to register.
  const shown = issues.filter(({ field, code }) => tried || (code !== 'required' && left.has(field)));
  const checkContact = useContactCheck();
  const warnings = checkContact(draft).filter(({ field }) => tried || left.has(field));
  const required = useMemo(() => requiredFields(), []);

  const changeAll = (changes: Draft) => {
    if (phase.kind !== 'registering') setTyped((current) => ({ ...current, ...changes }));
  };
  const change = (field: DraftField, value: string) => changeAll({ [field]: value });
  const leave = (field: DraftField) => setLeft((current) => new Set([...current, field]));

  const submit = async () => {
    if (phase.kind === 'registering') return;
    setTried(true);
    const first = issues[0];
    if (first) return onInvalid(first.field);
    setPhase({ kind: 'registering' });
    const ports = {
      appender: register,
      appended: register,
      reader: register,
      writer: register,
      clock,
      random,
      identity,
    };
    const result = await registerComplaint(ports, { lists }, draft, attempt);
    if (result.kind !== 'invalid') setAttempt(result.kind === 'unfinished' ? result.attempt : null);
    if (result.kind === 'registered') {
      setPhase(result);
      onRegistered(result.complaint);
    } else {
      setPhase({ kind: 'typing', ...('fault' in result && { fault: result.fault }) });
    }
  };

  /** An empty form for the next call, taken by the same person. */
  const startNext = () => {
    const { takenBy } = typed;
    setTyped(takenBy === undefined ? {} : { takenBy });
    setLeft(new Set());
    setTried(false);
    setAttempt(null);
    setPhase({ kind: 'typing' });
  };

  /** The callback date is still the one that was worked out from the office's term. */
  const proposed = typed.callbackOn === undefined;
  return {
    draft,
    proposed,
    shown,
    warnings,
    required,
    phase,
    attempt,
    tried,
    change,
    changeAll,
    leave,
    submit,
    startNext,
  };
}

export type IntakeForm = ReturnType<typeof useIntake>;

type Context = Parameters<typeof checkDraft>[1];

function issuesIn(draft: Draft, context: Context): Issue[] {
  const checked = checkDraft(draft, context);
  return checked.ok ? [] : checked.issues;
}

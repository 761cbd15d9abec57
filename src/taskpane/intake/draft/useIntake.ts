import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { draftOf } from '../../../procedure/complaint/typedValue';
import { attemptAgain, newAttempt } from '../../../usecases/register/registration';
import type { DraftField } from '../../../procedure/complaint/fields';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useOwnTyped } from './useOwnTyped';
import { useRegistering } from './useRegistering';
import { useTyping } from './useTyping';
import { useUnfinished } from './useUnfinished';
import type { UnfinishedForm } from '../outbox/unfinishedForm';
import type { Sending } from '../outbox/sending';

interface IntakeActions {
  toComplete: Complaint | null;
  onInvalid: (first: string) => void;
  onRegistered: (complaint: Complaint) => void;
}

/** The state of the form; what was typed is let go only after its row was seen in the table. */
export function useIntake({ toComplete, onInvalid, onRegistered }: IntakeActions) {
  const { random } = usePorts();
  const { ready } = useRegister();
  const typing = useTyping();
  const own = useOwnTyped();
  const registering = useRegistering(onRegistered);
  const [completing, setCompleting] = useState<Complaint | null>(null);
  const { typed, pasted, draft, shown, warnings, tried, leave } = typing;
  const { phase, attempt, sent } = registering;
  const form = { typed, pasted, own: own.typed, completing, attempt };
  const unfinished = useUnfinished(form, { ready, done: sent?.state.kind === 'stands' });

  /** What is being registered stays as it is. */
  const whileTyping =
    <Given>(act: (given: Given) => void) =>
    (given: Given) => {
      if (phase.kind === 'typing') act(given);
    };
  const changeAll = whileTyping(typing.changeAll);

  const begin = (next: UnfinishedForm) => {
    own.begin(next.own);
    typing.begin(next.typed, next.completing ? draftOf(next.completing) : {}, next.pasted);
    setCompleting(next.completing);
    registering.begin(next.attempt);
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

  const submit = async () => {
    if (phase.kind !== 'typing' || !ready) return;
    // Both: whatever is wrong is said.
    const other = own.tryTo('register');
    const wrong = typing.tryToRegister() ?? other;
    if (wrong) return onInvalid(wrong);
    await registering.submit(draft, form, own.entries());
  };

  /** Keeps what there is as an incomplete row. */
  const keep = async () => {
    if (phase.kind !== 'typing' || !ready) return;
    const other = own.tryTo('keep');
    const wrong = typing.tryToKeep() ?? other;
    if (wrong) return onInvalid(wrong);
    await registering.keep(draft, form, own.entries());
  };

  /** An empty form for the next call, taken by the same person. */
  const startNext = () => {
    const { takenBy } = typed;
    const next = takenBy === undefined || completing ? {} : { takenBy };
    begin({ typed: next, completing: null, attempt: newAttempt(random) });
  };

  /** What was sent and doesn't stand yet is gone on with in the form; what is being typed in it is offered back. */
  const takeBack = (sending: Sending) => {
    registering.takeBack(sending);
    if (sending !== sent && phase.kind === 'typing') unfinished.putAside();
    begin(sending.form);
  };

  return {
    draft,
    /** The callback date is still the one that was worked out from the office's term. */
    proposed: typed.callbackOn === undefined,
    late: typing.late,
    reachBy: typing.reachBy,
    ready,
    shown,
    warnings,
    phase,
    attempt,
    tried,
    completing,
    offer: unfinished.offer,
    change: (field: DraftField, value: string) => changeAll({ [field]: value }),
    changeAll,
    typed,
    fill: whileTyping(typing.fill),
    restore: whileTyping(typing.restore),
    isPasted: (field: DraftField) => pasted.includes(field),
    leave,
    own: {
      ...own,
      change: (header: string, text: string) => phase.kind === 'typing' && own.change(header, text),
    },
    submit,
    keep,
    startNext,
    sent,
    earlier: registering.earlier,
    retry: registering.retry,
    dismiss: registering.dismiss,
    takeBack,
    /** Goes on with what an earlier pane kept, as it is read by now. */
    goOn: (form: UnfinishedForm) => {
      const known = form.attempt ? attemptAgain(form.attempt) : newAttempt(random);
      begin({ ...form, attempt: form.completing ? null : known });
      unfinished.closeOffer();
    },
    discard: unfinished.closeOffer,
  };
}

export type IntakeForm = ReturnType<typeof useIntake>;

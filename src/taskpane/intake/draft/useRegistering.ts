import { useRef, useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Draft } from '../../../procedure/complaint/draft';
import type { OwnEntry } from '../../../procedure/complaint/own/ownEntry';
import type { Fault } from '../../../usecases/ports/ports';
import { newAttempt } from '../../../usecases/register/registration';
import type { Attempt } from '../../../usecases/register/registration';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { isWaiting, mayPass } from '../outbox/sending';
import type { Sending, Write } from '../outbox/sending';
import { notLoaded, useOutbox } from '../outbox/useOutbox';
import type { UnfinishedForm } from '../outbox/unfinishedForm';

type Phase =
  | { kind: 'typing'; fault?: Fault; blank?: true }
  /** Until it has its number. */
  | { kind: 'registering' }
  | { kind: 'sent'; key: number };

/** Sends the form into the register, and shows how it fares; a repeat goes on from the last try. */
export function useRegistering(onRegistered: (complaint: Complaint) => void) {
  const { random } = usePorts();
  const { lists } = useRegister();
  const outbox = useOutbox(onRegistered);
  // Before the first key, so that a draft never is without it.
  const [attempt, setAttempt] = useState<Attempt | null>(() => newAttempt(random));
  const [phase, setPhase] = useState<Phase>({ kind: 'typing' });
  /** Whose card is shown by now, also to what began before. */
  const front = useRef<number | null>(null);
  const { sendings } = outbox;
  const sent = phase.kind === 'sent' ? sendings.find(({ key }) => key === phase.key) : undefined;

  const send = async (form: UnfinishedForm, write: Write) => {
    setPhase({ kind: 'registering' });
    front.current = null;
    let taken: Sending | null = null as Sending | null;
    const result = await outbox.send({ ...form, attempt }, write, (sending) => {
      taken = sending;
      front.current = sending.key;
      setPhase({ kind: 'sent', key: sending.key });
    });
    if (result.kind === 'registered') return;
    const fault = 'fault' in result ? result.fault : undefined;
    // What may pass is tried again by itself; anything else asks something of whoever is still at this form.
    if (taken && ((fault && mayPass(fault)) || taken.key !== front.current)) return;
    if (taken) outbox.takeBack(taken);
    if ('attempt' in result && result.attempt) setAttempt(result.attempt);
    setPhase({ kind: 'typing', ...(fault && { fault }), ...(result.kind === 'blank' && { blank: true }) });
  };

  return {
    phase,
    attempt: sent?.form.attempt ?? attempt,
    /** What was sent from the form as it stands, and is shown instead of it. */
    sent: sent ?? null,
    /** What was sent before it, and of which something is to be told. */
    earlier: sendings.filter(
      (sending) => sending !== sent && (isWaiting(sending) || sending.before !== null),
    ),
    retry: outbox.retry,
    dismiss: ({ key }: Sending) => outbox.forget(key),
    takeBack: outbox.takeBack,
    /** A new row, or what changed of the one that is being completed. */
    submit: (draft: Draft, form: UnfinishedForm, own: readonly OwnEntry[] | null) => {
      const { completing } = form;
      return send(form, async ({ completeComplaint, registerComplaint }, ports, tried) => {
        if (!own) return notLoaded;
        return completing
          ? completeComplaint(ports, { lists }, completing, draft, own)
          : registerComplaint(ports, { lists }, draft, tried, own);
      });
    },
    /** What there is, as an incomplete row. */
    keep: (draft: Draft, form: UnfinishedForm, own: readonly OwnEntry[] | null) =>
      send(form, async ({ keepUnfinished }, ports, tried) =>
        own ? keepUnfinished(ports, { lists }, form.completing, draft, tried, own) : notLoaded,
      ),
    begin: (next: Attempt | null) => {
      front.current = null;
      for (const one of sendings) {
        if (one.state.kind === 'stands' && (one === sent || one.before === null)) outbox.forget(one.key);
      }
      setAttempt(next);
      setPhase({ kind: 'typing' });
    },
  };
}

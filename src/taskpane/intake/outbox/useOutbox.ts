import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Complaint, RowId } from '../../../procedure/complaint/complaint';
import type { KeepingResult } from '../../../usecases/register/keepUnfinished';
import { failed } from '../../../usecases/ports/failed';
import { usePorts } from '../../shared/ports';
import type { UnfinishedForm } from './unfinishedForm';
import { loadRegistrations } from './loadRegistrations';
import { isTriedAgain } from './sending';
import type { Sending, Write } from './sending';

/** A part that it takes could not be downloaded. */
export const notLoaded: KeepingResult = failed({ fault: { code: 'notLoaded' } });

/** The next try, in milliseconds. */
const again = 5_000;

/**
 * Complaints on their way into the register. One is taken in as soon as it has its number; it is written behind what the
 * pane shows, and tried again in the order in which they came, until it stands or somebody takes it back.
 */
export function useOutbox(onRegistered: (complaint: Complaint) => void) {
  const ports = usePorts();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const keys = useRef(0);
  const isTrying = useRef(false);

  const change = (key: number, next: (sending: Sending) => Sending) =>
    setSendings((current) => current.map((one) => (one.key === key ? next(one) : one)));

  const run = async (
    key: number,
    form: UnfinishedForm,
    write: Write,
    taken: (complaint: Complaint) => void,
  ) => {
    let rowId: RowId | null = null;
    const expecting = (complaint: Complaint) => {
      ({ rowId } = complaint);
      taken(complaint);
    };
    const registrations = await loadRegistrations();
    const result = registrations
      ? await write(registrations, { ...ports, expecting }, form.attempt)
      : notLoaded;
    if (result.kind === 'registered') {
      // An earlier pane may have written it.
      expecting(result.complaint);
      change(key, (sending) => ({ ...numbered(sending, result.complaint), state: { kind: 'stands' } }));
      onRegistered(result.complaint);
      // Nobody waits for it: where Excel doesn't, as while somebody types in a cell, the card's button does the same.
      void ports.register.select(result.complaint.rowId);
    } else if ('fault' in result) {
      const { fault } = result;
      const attempt = ('attempt' in result && result.attempt) || form.attempt;
      const isKept = rowId !== null && (await ports.intentions.isKept(rowId));
      const outlives = isKept && isKept.ok && isKept.value;
      const state = { kind: 'waits', fault, outlives } as const;
      change(key, (sending) => ({ ...sending, form: { ...form, attempt }, state }));
    }
    return result;
  };

  /** What is shown stays as it is until it is known how it ends. */
  const repeat = ({ key, form, write }: Sending) =>
    run(key, form, write, (complaint) => change(key, (sending) => numbered(sending, complaint)));

  const tryAgain = useEffectEvent(async () => {
    if (isTrying.current) return;
    isTrying.current = true;
    for (const sending of sendings.filter(isTriedAgain)) await repeat(sending);
    isTrying.current = false;
  });
  const waits = sendings.some(isTriedAgain);
  useEffect(() => {
    if (!waits) return;
    const look = () => void tryAgain();
    const timer = setInterval(look, again);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
    };
  }, [waits]);

  return {
    sendings,
    /**
     * Resolves when it is known how it ended.
     * @param onTaken hears that it is on its way; until then nothing is
     */
    send(form: UnfinishedForm, write: Write, onTaken: (sending: Sending) => void): Promise<KeepingResult> {
      const key = ++keys.current;
      let isTaken = false;
      const take = (complaint: Complaint) => {
        if (isTaken) return change(key, (sending) => numbered(sending, complaint));
        isTaken = true;
        const sending: Sending = { key, complaint, before: null, form, write, state: { kind: 'saving' } };
        setSendings((current) => [...current, sending]);
        onTaken(sending);
      };
      return run(key, form, write, take);
    },
    retry: (sending: Sending) => {
      change(sending.key, (one) => ({ ...one, state: { kind: 'saving' } }));
      void repeat(sending);
    },
    forget: (gone: number) => setSendings((current) => current.filter(({ key }) => key !== gone)),
    /** It is somebody's own again, and not sent any more. */
    takeBack({ key, complaint: { rowId } }: Sending): void {
      void ports.intentions.leave([rowId]);
      setSendings((current) => current.filter((one) => one.key !== key));
    },
  };
}

export type Outbox = ReturnType<typeof useOutbox>;

/** With the number that it has by now, and the one under which it was shown first. */
function numbered(sending: Sending, complaint: Complaint): Sending {
  const shown = sending.before ?? sending.complaint.caseNumber;
  return { ...sending, complaint, before: shown === complaint.caseNumber ? null : shown };
}

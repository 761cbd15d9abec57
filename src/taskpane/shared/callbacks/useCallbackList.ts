import { useEffect, useRef, useState } from 'react';
import type { Complaint, RowId } from '../../../procedure/complaint/complaint';
import { groupCallbacks } from '../../../procedure/lifeCycle/waiting/groupCallbacks';
import type { CallbackGroup } from '../../../procedure/lifeCycle/waiting/groupCallbacks';
import { linesOf, listCallbacks, listedAfter } from '../../../usecases/case/listCallbacks';
import type { CallbackList } from '../../../usecases/case/listCallbacks';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { useIdentity } from '../identityContext';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';

type Reading = CallbackList | { kind: 'reading'; read: number; of: number };

export type Whose = 'mine' | 'everyone';

export interface CallbackListing {
  /** What was read last, with what is being written since; how far it is while that is still the first time. */
  list: Reading;
  /** The complaints that are being written. */
  underWay: ReadonlyMap<RowId, Complaint>;
  /** What waits, of this employee or of everybody; none while nothing was read. */
  lines: readonly CallbackLine[];
  /** The same by what it waits for. */
  groups: Record<CallbackGroup, CallbackLine[]>;
  /** Callbacks of today and before. */
  waiting: number;
  whose: Whose;
  chooseWhose: (whose: Whose) => void;
  refresh: () => void;
  /** This pane registered or changed a complaint: what it knows by that is not read once more. */
  put: (complaint: Complaint) => void;
}

/**
 * What waits, for the list and for its badge.
 * @param underWay complaints that are being written, as they will stand
 */
export function useCallbackList(underWay: ReadonlyMap<RowId, Complaint>): CallbackListing {
  const { register, clock } = usePorts();
  const { ready } = useRegister();
  const { me } = useIdentity();
  const [whose, chooseWhose] = useState<Whose>('everyone');
  const [read, setList] = useState<Reading>({ kind: 'reading', read: 0, of: 0 });
  const [reading, setReading] = useState(0);
  /** Which reading gave the list: what a later one, which is under way, met of a change can't be told. */
  const [listed, setListed] = useState(-1);

  useEffect(() => {
    // The lists of the form come first.
    if (!ready) return undefined;
    let wanted = true;
    const progress = (so: number, of: number) =>
      wanted && setList((last) => (last.kind === 'reading' ? { kind: 'reading', read: so, of } : last));
    void listCallbacks(register, progress, clock.today()).then((result) => {
      if (!wanted) return;
      setList(result);
      setListed(reading);
    });
    return () => {
      wanted = false;
    };
  }, [register, clock, ready, reading]);

  // A change is told when it stands, by which time another reading may have begun.
  const now = useRef({ listed, reading });
  useEffect(() => {
    now.current = { listed, reading };
  }, [listed, reading]);

  const list = [...underWay.values()].reduce(withOne, read);
  const employee = whose === 'mine' && me !== '' ? me : null;
  const lines = list.kind === 'listed' ? linesOf(list.lines, employee) : [];
  const groups = groupCallbacks(lines, clock.today());
  const waiting = groups.overdue.length + groups.today.length;
  const refresh = () => setReading((count) => count + 1);
  const put = (complaint: Complaint) => {
    setList((last) => withOne(last, complaint));
    const isKnown = now.current.listed === now.current.reading && read.kind !== 'reading';
    if (!isKnown || listedAfter(read, complaint) === null) refresh();
  };
  return { list, underWay, lines, groups, waiting, whose, chooseWhose, refresh, put };
}

const withOne = (list: Reading, complaint: Complaint): Reading =>
  list.kind === 'reading' ? list : (listedAfter(list, complaint) ?? list);

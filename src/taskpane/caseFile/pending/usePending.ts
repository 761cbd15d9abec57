import { useRef, useState } from 'react';
import type { CaseNumber, Complaint, RowId } from '../../../procedure/complaint/complaint';
import type { Fault } from '../../../usecases/ports/ports';
import type { CasePorts } from '../../../usecases/ports/workbookRegister';
import { usePorts } from '../../shared/ports';
import { faultIn, standingIn } from './howItEnded';
import type { Ended } from './howItEnded';

/** A change that did not come into the register. */
export interface LeftBehind {
  rowId: RowId;
  caseNumber: CaseNumber;
  fault: Fault;
}

/** Cases that are being written, as they will stand: they are shown so at once, and as they were when it fails. */
export function usePending() {
  const ports = usePorts();
  const [expected, setExpected] = useState<ReadonlyMap<RowId, Complaint>>(new Map());
  const [failures, setFailures] = useState<readonly LeftBehind[]>([]);
  /** Of each case the last one that is being written; it resolves to how the case stands then. */
  const last = useRef(new Map<RowId, Promise<Complaint>>());

  /** Runs what may write a case, with ports that let it be shown meanwhile. */
  const writing = async <Result extends Ended>(
    { rowId, caseNumber }: Complaint,
    run: (ports: CasePorts) => Promise<Result>,
  ): Promise<Result> => {
    let shown: Complaint | undefined;
    const expecting = (complaint: Complaint) => {
      shown = complaint;
      setExpected((current) => new Map(current).set(rowId, complaint));
    };
    try {
      const result = await run({ ...ports, expecting });
      const fault = faultIn(result);
      if (fault) setFailures((current) => [...current, { rowId, caseNumber, fault }]);
      return result;
    } finally {
      setExpected((current) =>
        current.get(rowId) === shown ? new Map([...current].filter(([one]) => one !== rowId)) : current,
      );
    }
  };

  return {
    /** `null`: nothing of this case is being written. */
    of: (complaint: Complaint): Complaint | null => expected.get(complaint.rowId) ?? null,
    /** What failed of cases that were not looked at since. */
    failures,
    seen: (rowId: RowId) => setFailures((current) => current.filter((left) => left.rowId !== rowId)),
    writing,
    /** The same, after what is being written of this case already: `run` gets the case as it stands then. */
    writingNext: <Result extends Ended>(
      shown: Complaint,
      run: (ports: CasePorts, seen: Complaint) => Promise<Result>,
    ): Promise<Result> => {
      const before = last.current.get(shown.rowId) ?? Promise.resolve(shown);
      const result = before.then((seen) => writing(seen, (casePorts) => run(casePorts, seen)));
      const stands = result.then(async (ended) => standingIn(ended) ?? before);
      last.current.set(shown.rowId, stands);
      const forget = () => {
        if (last.current.get(shown.rowId) === stands) last.current.delete(shown.rowId);
      };
      void stands.then(forget, forget);
      return result;
    },
  };
}

export type Pending = ReturnType<typeof usePending>;

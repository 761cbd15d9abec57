import { useCallback, useRef, useState } from 'react';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { Fault } from '../../../usecases/ports/ports';

/** A change that did not come into the register. */
export interface LeftBehind<Row> {
  row: Row;
  fault: Fault;
}

/** What is being written of rows, and what failed since. */
export interface UnderWay<Row> {
  /** As they will stand. */
  expected: ReadonlyMap<RowId, Row>;
  /** What failed of rows that were not looked at since. */
  failures: readonly LeftBehind<Row>[];
  seen: (rowId: RowId) => void;
}

interface HowItEnded<Row, Ended> {
  /** Why nothing was written, if that is how it ended. */
  faultIn: (ended: Ended) => Fault | null;
  /** The row as it stands since; `null`: as before. */
  standingIn: (ended: Ended) => Row | null;
}

/** Rows that are being written, as they will stand: they are shown so at once, and as they were when it fails. */
export function usePending<
  Row extends { rowId: RowId },
  Ports extends { expecting?: (expected: Row) => void },
  Ended,
>(ports: Ports, { faultIn, standingIn }: HowItEnded<Row, Ended>) {
  const [expected, setExpected] = useState<ReadonlyMap<RowId, Row>>(new Map());
  const [failures, setFailures] = useState<readonly LeftBehind<Row>[]>([]);
  /** Of each row the last change that is being written; it resolves to how the row stands then. */
  const last = useRef(new Map<RowId, Promise<Row>>());
  const seen = useCallback(
    (rowId: RowId) => setFailures((current) => current.filter(({ row }) => row.rowId !== rowId)),
    [],
  );

  /** Runs what may write a row, with ports that let it be shown meanwhile. */
  const writing = async <Result extends Ended>(
    row: Row,
    run: (ports: Ports) => Promise<Result>,
  ): Promise<Result> => {
    const { rowId } = row;
    let shown: Row | undefined;
    const expecting = (as: Row) => {
      shown = as;
      setExpected((current) => new Map(current).set(rowId, as));
    };
    try {
      const result = await run({ ...ports, expecting });
      const fault = faultIn(result);
      if (fault) setFailures((current) => [...current, { row, fault }]);
      return result;
    } finally {
      setExpected((current) =>
        current.get(rowId) === shown ? new Map([...current].filter(([one]) => one !== rowId)) : current,
      );
    }
  };

  return {
    expected,
    failures,
    seen,
    /** `null`: nothing of this row is being written. */
    of: (row: Row): Row | null => expected.get(row.rowId) ?? null,
    writing,
    /** The same, after what is being written of this row already: `run` gets the row as it stands then. */
    writingNext: <Result extends Ended>(
      shown: Row,
      run: (ports: Ports, seen: Row) => Promise<Result>,
    ): Promise<Result> => {
      const before = last.current.get(shown.rowId) ?? Promise.resolve(shown);
      const result = before.then((row) => writing(row, (itsPorts) => run(itsPorts, row)));
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

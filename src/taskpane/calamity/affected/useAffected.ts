import { useEffect, useState } from 'react';
import type { AffectedRow } from '../../../procedure/calamity/affected/affectedRelation';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';

type Reading = { kind: 'reading' } | { kind: 'read'; rows: AffectedRow[] } | { kind: 'failed'; fault: Fault };

/** The table of affected relations of a calamity, as it was read last. */
export function useAffected(code: string) {
  const { letters } = usePorts();
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let wanted = true;
    void letters.affected(code).then((outcome) => {
      if (!wanted) return;
      setReading(
        outcome.ok ? { kind: 'read', rows: outcome.value } : { kind: 'failed', fault: outcome.fault },
      );
    });
    return () => {
      wanted = false;
    };
  }, [letters, code, round]);

  const reread = () => {
    setReading({ kind: 'reading' });
    setRound(round + 1);
  };
  const show = (rows: AffectedRow[]) => setReading({ kind: 'read', rows });
  return { reading, reread, show };
}

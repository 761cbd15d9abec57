import { useEffect, useMemo, useState } from 'react';
import { forgetDeleted } from '../../usecases/register/forgetDeleted';
import { keepAppended } from '../../usecases/register/keepAppended';
import type { Repair } from '../../usecases/register/keepAppended';
import { oneAtATime } from '../../usecases/write/oneAtATime';
import { usePorts } from '../shared/ports';

export interface KeptAppended {
  /** What was mended, or could not be, and was not yet waved away. */
  repairs: Repair[];
  /** Looks once more. */
  look: () => void;
  dismiss: () => void;
}

/** Keeps what this pane registered in the register, whatever a colleague's late edit overwrites; from when there is one. */
export function useKeptAppended({ begin }: { begin: boolean }): KeptAppended {
  const { register, clock, random, identity, onComplaintsChanged } = usePorts();
  const [repairs, setRepairs] = useState<Repair[]>([]);

  const look = useMemo(() => {
    const ports = { appender: register, appended: register, reader: register, writer: register };
    return oneAtATime(async () => {
      const mended = await keepAppended({ ...ports, clock, random, identity });
      setRepairs((shown) => [...shown.filter(({ kind }) => kind !== 'failed'), ...mended]);
    });
  }, [register, clock, random, identity]);

  useEffect(() => {
    if (!begin) return undefined;
    const started = onComplaintsChanged((change) => {
      if (change === 'deletion') void forgetDeleted({ appended: register });
      if (change === 'colleague') void look();
    });
    return () => void started.then((stop) => stop());
  }, [begin, onComplaintsChanged, register, look]);

  return { repairs, look: () => void look(), dismiss: () => setRepairs([]) };
}

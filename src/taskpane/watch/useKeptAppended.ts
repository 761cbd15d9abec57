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
  const ports = usePorts();
  const { register, onComplaintsChanged } = ports;
  const [repairs, setRepairs] = useState<Repair[]>([]);

  const look = useMemo(
    () =>
      oneAtATime(async () => {
        const mended = await keepAppended(ports);
        setRepairs((shown) => [...shown.filter(({ kind }) => kind !== 'failed'), ...mended]);
      }),
    [ports],
  );

  useEffect(() => {
    if (!begin) return undefined;
    const started = onComplaintsChanged((change) => {
      if (change === 'deletion') void forgetDeleted(register);
      if (change === 'colleague') void look();
    });
    return () => void started.then((stop) => stop());
  }, [begin, onComplaintsChanged, register, look]);

  return { repairs, look: () => void look(), dismiss: () => setRepairs([]) };
}

import { useEffect, useMemo, useState } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Versions, WrittenChange } from '../../procedure/lifeCycle/crossing';
import { keepAppended, restore } from '../../usecases/register/keepAppended';
import type { Repair } from '../../usecases/register/keepAppended';
import { oneAtATime } from '../../usecases/write/oneAtATime';
import type { ComplaintsChange, Fault, Unsettled } from '../../usecases/ports/ports';
import { settleCrossing } from '../../usecases/register/settleCrossing';
import { usePorts } from '../shared/ports';

/** What a next look tells anew, as far as it is still so. */
const isPassing = ({ kind }: Repair) => kind === 'failed' || kind === 'crossed';

interface Keeping {
  /** Looks once more whenever it is another one. */
  looks: number;
  onChosen: (complaint: Complaint) => void;
}

/** Keeps what this pane wrote in the register, whatever a colleague's late edit overwrites. */
export function useKeptAppended({ looks, onChosen }: Keeping) {
  const ports = usePorts();
  const { onComplaintsChanged, onLinesChanged } = ports;
  const [repairs, setRepairs] = useState<Repair[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);

  const look = useMemo(() => {
    const told = new Set<WrittenChange>();
    return oneAtATime(async () => {
      const mended = await keepAppended(ports, told);
      setRepairs((shown) => [...shown.filter((repair) => !isPassing(repair)), ...mended]);
      setFault(null);
    });
  }, [ports]);

  useEffect(() => {
    const listener = (change: ComplaintsChange) => {
      if (change === 'colleague') void look();
    };
    const started = [onComplaintsChanged(listener), onLinesChanged(listener)];
    return () => started.forEach((hearing) => void hearing.then((stop) => stop()));
  }, [onComplaintsChanged, onLinesChanged, look]);

  useEffect(() => void look(), [look, looks]);

  const choose = async (crossing: Unsettled, choice: keyof Versions): Promise<void> => {
    setRepairs((shown) =>
      shown.filter((repair) => repair.kind !== 'crossed' || repair.crossing !== crossing),
    );
    const settled = await settleCrossing(ports, crossing, choice);
    if (settled.ok) onChosen(settled.value);
    await look();
    if (!settled.ok) setFault(settled.fault);
  };
  const putBack = async (complaint: Complaint): Promise<void> => {
    setRepairs((shown) =>
      shown.filter((repair) => repair.kind !== 'takenOut' || repair.complaint !== complaint),
    );
    const repair = await restore(ports, complaint);
    setRepairs((shown) => [...shown, repair]);
  };
  return {
    /** What was mended, or could not be, and was not yet waved away. */
    repairs,
    /** Why a choice could not be carried out. */
    fault,
    look: () => void look(),
    dismiss: (one?: Repair) =>
      setRepairs((shown) =>
        shown.filter((repair) => isPassing(repair) || (one ? repair !== one : repair.kind === 'takenOut')),
      ),
    /** Puts back a complaint that somebody took out. */
    putBack: (complaint: Complaint) => void putBack(complaint),
    /** Makes a case of which two wrote at once one whole again. */
    choose: (crossing: Unsettled, choice: keyof Versions) => void choose(crossing, choice),
  };
}

export type KeptAppended = ReturnType<typeof useKeptAppended>;

import { useState } from 'react';
import type {
  AdoptionAccount,
  AdoptionRequest,
  AdoptionWay,
  UnfinishedAdoption,
} from '../../../usecases/ports/adoptionPorts';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';
import { useLongWork } from '../../shared/useLongWork';

type Phase =
  | { kind: 'choosing' }
  | { kind: 'taking' }
  | { kind: 'undoing' }
  | { kind: 'cancelled' }
  | { kind: 'undone' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'done'; account: AdoptionAccount };

export type TakeOverState = ReturnType<typeof useTakeOver>;

/** The adoption itself: how it goes on, where it broke off, and how it ended. */
export function useTakeOver() {
  const { adoption, random } = usePorts();
  const { progress, run: work, cancel } = useLongWork();
  const [run, setRun] = useState<string>(() => random.rowId());
  const [way, setWay] = useState<AdoptionWay>('copy');
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });
  /** Rows of this run that stand in the register, though it didn't end. */
  const [brokenOff, setBrokenOff] = useState<UnfinishedAdoption | null>(null);
  /** It failed and Excel couldn't tell how far it came. */
  const [isUnsure, setIsUnsure] = useState(false);

  const fail = async (fault: Fault) => {
    const unfinished = await adoption.unfinished();
    setIsUnsure(!unfinished.ok);
    if (unfinished.ok) setBrokenOff(unfinished.value);
    setPhase({ kind: 'failed', fault });
  };
  const take = async (request: Omit<AdoptionRequest, 'run' | 'way'>) => {
    setPhase({ kind: 'taking' });
    const taken = await work((each) => adoption.adopt({ ...request, run, way }, each));
    if (!taken.ok) return fail(taken.fault);
    setBrokenOff(null);
    setIsUnsure(false);
    setPhase(taken.value === null ? { kind: 'cancelled' } : { kind: 'done', account: taken.value });
  };
  /** Takes a run that broke off out of the register again; the next one is another. */
  const undo = async ({ run: broken }: UnfinishedAdoption): Promise<boolean> => {
    setPhase({ kind: 'undoing' });
    const undone = await work((each) => adoption.undo(broken, each));
    if (undone.ok) {
      setBrokenOff(null);
      setRun(random.rowId());
      setPhase({ kind: 'undone' });
    } else await fail(undone.fault);
    return undone.ok;
  };
  /** Goes on with a run that broke off, as it was meant. */
  const resume = (unfinished: UnfinishedAdoption) => {
    setRun(unfinished.run);
    setWay(unfinished.way);
    setBrokenOff(unfinished);
    setPhase({ kind: 'choosing' });
  };
  const busy = phase.kind === 'taking' || phase.kind === 'undoing';
  /** What stands in the register was written in one way, of one list: these are no longer chosen. */
  const hasBegun = brokenOff !== null || isUnsure;
  return {
    run,
    phase,
    busy,
    hasBegun,
    progress,
    cancel,
    way,
    chooseWay: setWay,
    brokenOff,
    take,
    undo,
    resume,
  };
}

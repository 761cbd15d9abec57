import { useRef, useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import type { LinkAccount, LinkCandidate } from '../../../usecases/ports/calamityPorts';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';

/** Linking writes the code of the calamity, unlinking a blank. */
export type LinkAction = 'link' | 'unlink';

type LinkPhase =
  | { kind: 'idle' }
  | { kind: 'reading'; action: LinkAction }
  /** Nothing is selected, or nothing for which there is something to do. */
  | { kind: 'nothing'; action: LinkAction; selected: number }
  /** Some belong to another calamity, or it are so many that a wrong selection would be a nuisance. */
  | { kind: 'asking'; action: LinkAction; candidates: LinkCandidate[]; others: LinkCandidate[] }
  | { kind: 'writing'; done: number; of: number }
  | { kind: 'done'; action: LinkAction; account: LinkAccount }
  | { kind: 'failed'; fault: Fault };

/** A whole column is selected as easily as a cell: from here on the person says that this is what was meant. */
const askedFrom = 25;

/** Links and unlinks what is selected in the sheet at the moment of pressing. */
export function useLinking({ code, rowId }: Calamity, onLinked: () => void) {
  const { calamities, clock, identity } = usePorts();
  const [phase, setPhase] = useState<LinkPhase>({ kind: 'idle' });
  const cancelled = useRef(false);

  const write = async (action: LinkAction, candidates: LinkCandidate[]) => {
    cancelled.current = false;
    setPhase({ kind: 'writing', done: 0, of: candidates.length });
    const written = await calamities.link(
      {
        code: action === 'link' ? code : '',
        candidates,
        log: { code, rowId, at: clock.now(), by: identity.me() },
      },
      {
        onProgress: (done, of) => setPhase({ kind: 'writing', done, of }),
        isCancelled: () => cancelled.current,
      },
    );
    setPhase(
      written.ok
        ? { kind: 'done', action, account: written.value }
        : { kind: 'failed', fault: written.fault },
    );
    onLinked();
  };

  const begin = async (action: LinkAction) => {
    if (phase.kind === 'reading' || phase.kind === 'writing') return;
    setPhase({ kind: 'reading', action });
    const read = await calamities.selectedComplaints();
    if (!read.ok) return setPhase({ kind: 'failed', fault: read.fault });
    const selected = read.value;
    const candidates = selected.filter(({ calamity }) => (calamity === code) === (action === 'unlink'));
    const others = candidates.filter(({ calamity }) => calamity !== '' && calamity !== code);
    if (candidates.length === 0) return setPhase({ kind: 'nothing', action, selected: selected.length });
    if (others.length > 0 || candidates.length >= askedFrom)
      return setPhase({ kind: 'asking', action, candidates, others });
    await write(action, candidates);
  };

  return {
    phase,
    begin,
    write,
    leave: () => setPhase({ kind: 'idle' }),
    cancel: () => {
      cancelled.current = true;
    },
  };
}

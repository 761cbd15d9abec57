import { useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import type { LinkAccount, LinkCandidate } from '../../../usecases/ports/calamityPorts';
import type { Fault } from '../../../usecases/ports/ports';
import { linkComplaints } from '../../../usecases/calamity/linkComplaints';
import { usePorts } from '../../shared/ports';
import { useLongWork } from '../../shared/useLongWork';

/** Linking writes the code of the calamity, unlinking a blank. */
export type LinkAction = 'link' | 'unlink';

type LinkPhase =
  | { kind: 'idle' }
  | { kind: 'reading'; action: LinkAction }
  /** Nothing is selected, or nothing for which there is something to do. */
  | { kind: 'nothing'; action: LinkAction; selected: number }
  /** Some belong to another calamity, or it are so many that a wrong selection would be a nuisance. */
  | { kind: 'asking'; action: LinkAction; candidates: LinkCandidate[]; others: LinkCandidate[] }
  | { kind: 'done'; action: LinkAction; account: LinkAccount }
  | { kind: 'failed'; fault: Fault };

/** A whole column is selected as easily as a cell: from here on the person says that this is what was meant. */
const askedFrom = 25;

/** Links and unlinks what is selected in the sheet at the moment of pressing. */
export function useLinking({ code, rowId }: Calamity, onLinked: () => void) {
  const ports = usePorts();
  const { calamities, clock, identity } = ports;
  const [phase, setPhase] = useState<LinkPhase>({ kind: 'idle' });
  const { progress, run, cancel } = useLongWork();

  const write = async (action: LinkAction, candidates: LinkCandidate[]) => {
    setPhase({ kind: 'idle' });
    const wanted = {
      code: action === 'link' ? code : '',
      candidates,
      log: { code, rowId, at: clock.now(), by: identity.me() },
    };
    const written = await run((work) => {
      work.onProgress(0, candidates.length);
      return linkComplaints(ports, wanted, work);
    });
    setPhase(
      written.ok
        ? { kind: 'done', action, account: written.value }
        : { kind: 'failed', fault: written.fault },
    );
    onLinked();
  };

  const begin = async (action: LinkAction) => {
    if (phase.kind === 'reading' || progress) return;
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

  return { phase, progress, begin, write, leave: () => setPhase({ kind: 'idle' }), cancel };
}

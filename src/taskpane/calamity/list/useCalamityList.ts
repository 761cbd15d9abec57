import { useEffect, useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import type { CalamityLine } from '../../../usecases/ports/calamityPorts';
import { mendCalamity, troubledCalamities } from '../../../usecases/calamity/troubledCalamities';
import type { CalamityTrouble } from '../../../usecases/calamity/troubledCalamities';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';

type CalamityReading =
  | { kind: 'reading' }
  | { kind: 'noTable' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'listed'; lines: CalamityLine[] };

/** The calamities as they were read last, and what came of those that this pane registered. */
export function useCalamityList() {
  const ports = usePorts();
  const { calamities } = ports;
  const [list, setList] = useState<CalamityReading>({ kind: 'reading' });
  const [reading, setReading] = useState(0);
  const [own, setOwn] = useState<readonly Calamity[]>([]);
  const [mendFault, setMendFault] = useState<Fault | null>(null);

  useEffect(() => {
    let wanted = true;
    void calamities.calamities().then((read) => {
      if (!wanted) return;
      if (!read.ok) setList({ kind: 'failed', fault: read.fault });
      else setList(read.value ? { kind: 'listed', lines: read.value } : { kind: 'noTable' });
    });
    return () => {
      wanted = false;
    };
  }, [calamities, reading]);

  const refresh = () => setReading((count) => count + 1);
  const forget = ({ rowId }: Calamity) =>
    setOwn((current) => current.filter((calamity) => calamity.rowId !== rowId));
  const mend = async (trouble: CalamityTrouble) => {
    const mended = await mendCalamity(ports, trouble);
    setMendFault(mended.kind === 'failed' ? mended.fault : null);
    if (mended.kind === 'registered') {
      forget(trouble.calamity);
      setOwn((current) => [...current, mended.calamity]);
    }
    refresh();
  };
  return {
    list,
    refresh,
    troubles: list.kind === 'listed' ? troubledCalamities(own, list.lines) : [],
    mend,
    mendFault,
    forget,
    /** A row that this pane just wrote, as it knows it, until the next reading. */
    put: (calamity: Calamity) =>
      setList((current) => {
        if (current.kind !== 'listed') return current;
        const isKnown = current.lines.some((line) => line.calamity.rowId === calamity.rowId);
        const lines = isKnown
          ? current.lines.map((line) =>
              line.calamity.rowId === calamity.rowId ? { ...line, calamity } : line,
            )
          : [...current.lines, { calamity, linked: 0 }];
        return { kind: 'listed', lines };
      }),
    watch: (calamity: Calamity) => setOwn((current) => [...current, calamity]),
  };
}

export type CalamityListing = ReturnType<typeof useCalamityList>;

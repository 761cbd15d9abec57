import { useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import { mendCalamity, troubledCalamities } from '../../../usecases/calamity/troubledCalamities';
import type { CalamityTrouble } from '../../../usecases/calamity/troubledCalamities';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';
import { useReading } from '../../shared/useReading';

/** The calamities as they were read last, and what came of those that this pane registered. */
export function useCalamityList() {
  const ports = usePorts();
  /** Without a table for calamities: `null` was read. */
  const list = useReading(() => ports.calamities.calamities());
  const [own, setOwn] = useState<readonly Calamity[]>([]);
  const [mendFault, setMendFault] = useState<Fault | null>(null);

  const forget = ({ rowId }: Calamity) =>
    setOwn((current) => current.filter((calamity) => calamity.rowId !== rowId));
  const mend = async (trouble: CalamityTrouble) => {
    const mended = await mendCalamity(ports, trouble);
    setMendFault(mended.kind === 'failed' ? mended.fault : null);
    if (mended.kind === 'registered') {
      forget(trouble.calamity);
      setOwn((current) => [...current, mended.calamity]);
    }
    list.reread();
  };
  return {
    list,
    troubles: list.value ? troubledCalamities(own, list.value) : [],
    mend,
    mendFault,
    forget,
    /** A row that this pane just wrote, as it knows it, until the next reading. */
    put: (calamity: Calamity) =>
      list.put((lines) => {
        const known = lines?.find((line) => line.calamity.rowId === calamity.rowId);
        if (!lines || !known) return lines && [...lines, { calamity, linked: 0 }];
        return lines.map((line) => (line === known ? { ...line, calamity } : line));
      }),
    watch: (calamity: Calamity) => setOwn((current) => [...current, calamity]),
  };
}

export type CalamityListing = ReturnType<typeof useCalamityList>;

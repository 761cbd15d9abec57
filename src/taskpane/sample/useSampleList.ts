import { useEffect, useState } from 'react';
import type { Fault } from '../../usecases/ports/ports';
import type { SampleLine } from '../../usecases/ports/samplePorts';
import { usePorts } from '../shared/ports';

type Listing =
  | { kind: 'reading' }
  | { kind: 'listed'; lines: SampleLine[] }
  | { kind: 'failed'; fault: Fault };

/** The samples of this register; what was read stays until it is read again. */
export function useSampleList() {
  const { samples } = usePorts();
  const [list, setList] = useState<Listing>({ kind: 'reading' });
  const [readings, setReadings] = useState(0);
  useEffect(() => {
    let wanted = true;
    void samples.samples().then((read) => {
      if (!wanted) return;
      setList(read.ok ? { kind: 'listed', lines: read.value } : { kind: 'failed', fault: read.fault });
    });
    return () => {
      wanted = false;
    };
  }, [samples, readings]);
  return { list, readings, refresh: () => setReadings((count) => count + 1) };
}

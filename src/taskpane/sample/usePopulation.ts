import { useEffect, useState } from 'react';
import type { SamplePeriod } from '../../procedure/sample/population';
import type { Fault } from '../../usecases/ports/ports';
import type { FoundCandidates } from '../../usecases/ports/samplePorts';
import { usePorts } from '../shared/ports';

/** After so many milliseconds without a change the complaints are counted. */
const pause = 250;

export type CountedPopulation =
  | { kind: 'counting'; done: number; of: number }
  | { kind: 'counted'; found: FoundCandidates }
  | { kind: 'failed'; fault: Fault };

/** The complaints of the chosen period, so that the pane can say from how many will be drawn; `null`: no period is chosen. */
export function usePopulation(period: SamplePeriod | null, readings: number): CountedPopulation | null {
  const { samples } = usePorts();
  const key = period && `${period.date} ${period.first} ${period.last} ${readings}`;
  const [state, setState] = useState<{ key: string | null; population: CountedPopulation } | null>(null);

  useEffect(() => {
    if (key === null) return undefined;
    const [date, first, last] = key.split(' ') as [
      SamplePeriod['date'],
      SamplePeriod['first'],
      SamplePeriod['last'],
    ];
    let wanted = true;
    const show = (population: CountedPopulation) => wanted && setState({ key, population });
    const count = async () => {
      const found = await samples.candidates(
        { date, first, last },
        {
          onProgress: (done, of) => show({ kind: 'counting', done, of }),
          isCancelled: () => !wanted,
        },
      );
      if (!found.ok) show({ kind: 'failed', fault: found.fault });
      else if (found.value) show({ kind: 'counted', found: found.value });
    };
    const timer = setTimeout(() => void count(), pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [samples, key]);

  if (key === null) return null;
  return state?.key === key ? state.population : { kind: 'counting', done: 0, of: 0 };
}

import { useRef, useState } from 'react';
import type { LongWork } from '../../../usecases/adoption/adoptionPorts';

export interface Progress {
  done: number;
  of: number;
}

/** One thing at a time that takes a while: how far it is, and a way to stop it. */
export function useLongWork() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const cancelled = useRef(false);
  const run = async <Result>(perform: (work: LongWork) => Promise<Result>): Promise<Result> => {
    cancelled.current = false;
    setProgress({ done: 0, of: 0 });
    try {
      return await perform({
        onProgress: (done, of) => setProgress({ done, of }),
        isCancelled: () => cancelled.current,
      });
    } finally {
      setProgress(null);
    }
  };
  const cancel = () => {
    cancelled.current = true;
  };
  return { progress, run, cancel };
}

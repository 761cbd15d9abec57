import { useRef, useState } from 'react';
import type { LongWork } from '../../usecases/ports/adoptionPorts';

export interface Progress {
  done: number;
  of: number;
  /** It was asked to stop, which it does after the request that is under way. */
  stopping?: boolean;
}

/** One thing at a time that takes a while: how far it is, and a way to stop it. */
export function useLongWork() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef(() => {});

  async function run<Result>(perform: (work: LongWork) => Promise<Result>): Promise<Result> {
    stop.current();
    let cancelled = false;
    const cancel = () => {
      cancelled = true;
    };
    stop.current = cancel;
    setProgress({ done: 0, of: 0 });
    try {
      return await perform({
        onProgress: (done, of) => {
          if (!cancelled) setProgress({ done, of });
        },
        isCancelled: () => cancelled,
      });
    } finally {
      if (stop.current === cancel) setProgress(null);
    }
  }
  const cancel = () => {
    stop.current();
    setProgress((last) => last && { ...last, stopping: true });
  };
  return { progress, run, cancel };
}

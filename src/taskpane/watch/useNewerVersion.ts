import { useEffect, useState } from 'react';
import { usePorts } from '../shared/ports';

/** How often the host is asked while a pane stays open, in milliseconds. */
const anHour = 60 * 60 * 1000;

/** The version that the host serves where that is another one than this pane's, which was loaded before an update. */
export function useNewerVersion(): string | null {
  const { version, newestVersion } = usePorts();
  const [newer, setNewer] = useState<string | null>(null);
  useEffect(() => {
    const ask = async () => {
      const newest = await newestVersion();
      if (newest !== null) setNewer(newest === version ? null : newest);
    };
    const asking = setInterval(() => void ask(), anHour);
    // A pane that was hidden overnight has slept, and its hour with it.
    const comeBack = () => void ask();
    window.addEventListener('online', comeBack);
    return () => {
      clearInterval(asking);
      window.removeEventListener('online', comeBack);
    };
  }, [version, newestVersion]);
  return newer;
}

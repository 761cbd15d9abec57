import { useEffect, useEffectEvent, useState } from 'react';
import type { Outcome } from '../../usecases/ports/ports';
import { whileWanted } from './whileWanted';

/**
 * Something that is read when it is shown, whenever `key` is another, and when asked; what was read stays until it was
 * read again.
 *
 * @param key `null`: nothing is read for now
 * @param onRead hears of each value that was read and is still wanted
 */
export function useReading<Value>(
  read: () => Promise<Outcome<Value>>,
  key: unknown = '',
  onRead?: (value: Value) => void,
) {
  const [outcome, setOutcome] = useState<Outcome<Value> | null>(null);
  const [readings, setReadings] = useState(0);
  const begin = useEffectEvent(read);
  const take = useEffectEvent((found: Outcome<Value>) => {
    setOutcome(found);
    if (found.ok) onRead?.(found.value);
  });
  useEffect(() => (key === null ? undefined : whileWanted(begin(), (found) => take(found))), [key, readings]);
  const reread = () => setReadings((count) => count + 1);
  return {
    /** For the first time. */
    reading: outcome === null,
    value: outcome?.ok ? outcome.value : null,
    fault: outcome?.ok === false ? outcome.fault : null,
    readings,
    reread,
    /** Reads again, and shows nothing until then. */
    readAnew: () => {
      setOutcome(null);
      reread();
    },
    /** What stands there by now, as this pane knows; nothing is known of what was not read. */
    put: (change: (value: Value) => Value) =>
      setOutcome((last) => (last?.ok ? { ok: true, value: change(last.value) } : last)),
  };
}

export type Reading<Value> = ReturnType<typeof useReading<Value>>;

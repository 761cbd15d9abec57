import { useEffect, useEffectEvent, useState } from 'react';
import { isLeft } from '../../usecases/intentions/finishIntentions';
import type { Finished } from '../../usecases/intentions/finishIntentions';
import type { Outcome } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';
import { whileWanted } from '../shared/whileWanted';

/** The next try, in milliseconds, for what could not be looked up or finished. */
const again = 15_000;

/**
 * Finishes what an earlier pane of this person left.
 * @param onDone hears that something was written
 * @param onLooked hears that everything that pane left is seen to, or watched on, as far as that can be now
 */
export function useFinished(onDone: () => void, onLooked: () => void) {
  const { intentions } = usePorts();
  const [finished, setFinished] = useState<Finished[]>([]);
  /** Which deeds of a file elsewhere belong here; another list means another look. */
  const [here, setHere] = useState<readonly string[]>([]);

  const take = useEffectEvent((found: Outcome<Finished[]>) => {
    if (!found.ok) return;
    setFinished((shown) => [...shown.filter((one) => !isLeft(one)), ...found.value]);
    if (found.value.some(({ how }) => how === 'done')) onDone();
    onLooked();
  });
  useEffect(() => whileWanted(intentions.finish(here), (found) => take(found)), [intentions, here]);

  const waits = finished.some(({ how }) => how === 'waits');
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setHere((known) => [...known]), again);
    return () => clearTimeout(timer);
  }, [waits, finished]);

  const elsewhere = finished.filter(({ how }) => how === 'elsewhere').map(({ id }) => id);
  return {
    finished,
    dismiss: () => setFinished((shown) => shown.filter(isLeft)),
    /** The file is the one in which it was begun. */
    finishHere: () => setHere(elsewhere),
    leave: () => {
      setFinished((shown) => shown.filter(({ how }) => how !== 'elsewhere'));
      void intentions.leave(elsewhere);
    },
  };
}

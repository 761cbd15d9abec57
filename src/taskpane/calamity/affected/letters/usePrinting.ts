import { useState } from 'react';
import type { ComposedLetters } from '../../../../usecases/letters/composeLetters';
import type { LetterStyle } from '../../../../usecases/ports/letterPorts';
import type { Fault } from '../../../../usecases/ports/ports';
import { usePorts } from '../../../shared/ports';
import { useLongWork } from '../../../shared/useLongWork';

export type PrintPhase =
  | { kind: 'none' }
  | { kind: 'made'; sheets: string[] }
  | { kind: 'filled' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; fault: Fault };

/** Makes the sheets with letters, or only fills the columns that Word merges. Nothing is sent. */
export function usePrinting(code: string) {
  const { letters } = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [phase, setPhase] = useState<PrintPhase>({ kind: 'none' });

  const fill = async ({ shared, greetings }: ComposedLetters): Promise<boolean> => {
    const filled = await letters.fillMerge({ code, shared, greetings });
    setPhase(filled.ok ? { kind: 'filled' } : { kind: 'failed', fault: filled.fault });
    return filled.ok;
  };
  const print = async (composed: ComposedLetters, style: LetterStyle) => {
    setPhase({ kind: 'none' });
    await run(async (work) => {
      if (!(await fill(composed))) return;
      const printed = await letters.print({ code, style, letters: composed.letters }, work);
      if (!printed.ok) return setPhase({ kind: 'failed', fault: printed.fault });
      setPhase(printed.value === null ? { kind: 'cancelled' } : { kind: 'made', sheets: printed.value });
    });
  };
  return { print, fill, phase, progress, cancel };
}

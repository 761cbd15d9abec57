import { act } from '@testing-library/react';
import type { Fault } from '../../src/usecases/ports/ports';

/** Lets every call of an operation of a port wait, as over a slow connection, until it is told how it ends. */
export function holdCalls<Port extends object>(port: Port, operation: keyof Port & string) {
  const waiting: ((fault: Fault | null) => void)[] = [];
  const ways = port as unknown as Record<string, (...asked: unknown[]) => Promise<unknown>>;
  const perform = ways[operation];
  ways[operation] = async (...asked) => {
    const fault = await new Promise<Fault | null>((end) => waiting.push(end));
    return fault ? { ok: false, fault } : perform?.(...asked);
  };
  return {
    count: () => waiting.length,
    /** Ends the call that waits the longest: it is done, or ends in this fault. */
    async end(fault: Fault | null = null): Promise<void> {
      for (let turn = 0; waiting.length === 0 && turn < 100; turn++) await act(async () => {});
      const end = waiting.shift();
      if (!end) throw new Error(`nobody asked for ${operation}`);
      await act(async () => end(fault));
    },
  };
}

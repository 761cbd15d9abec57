import { act } from '@testing-library/react';
import type { Fault } from '../../src/usecases/ports/ports';
import type { FakeRegister, Operation } from './fakeRegister';

/** Lets the next call of an operation wait, as over a slow connection; then it is done, or ends in this fault. */
export function holdNext(
  register: FakeRegister,
  operation: Extract<Operation, keyof FakeRegister>,
  fault: Fault | null = null,
) {
  const ways = register as unknown as Record<string, (...asked: unknown[]) => Promise<unknown>>;
  const perform = ways[operation];
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  ways[operation] = async (...asked) => {
    if (perform) ways[operation] = perform;
    await held;
    return fault ? { ok: false, fault } : perform?.(...asked);
  };
  return { goOn: () => act(async () => goOn()) };
}

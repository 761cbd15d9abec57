import type {
  ExampleConsent,
  ExampleOthers,
  ExamplePort,
  ExampleRequest,
} from '../../src/usecases/ports/examplePorts';
import type { Fault } from '../../src/usecases/ports/ports';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';
import type { FakeRegister } from './fakeRegister';

/** An example in a register in memory. */
export function fakeExample(register: FakeRegister) {
  const faults = new Map<keyof ExamplePort, Fault>();
  const state = {
    /** What was asked to be made. */
    asked: [] as ExampleRequest[],
    /** What stands in it and isn't the example's. */
    others: null as ExampleOthers | null,
    /** What somebody consented to. */
    consents: [] as (ExampleConsent | null)[],
    /** It is made up to here, and waits until it may go on. */
    held: null as Promise<void> | null,
    failNext: (operation: keyof ExamplePort, fault: Fault) => void faults.set(operation, fault),
  };
  const failure = (operation: keyof ExamplePort) => {
    const fault = faults.get(operation);
    faults.delete(operation);
    return fault ? ({ ok: false, fault } as const) : null;
  };
  const port: ExamplePort = {
    async make(request, work) {
      state.asked.push(request);
      work.onProgress(1, 3);
      await state.held;
      if (work.isCancelled()) return { ok: true, value: null };
      const failed = failure('make');
      if (failed) return failed;
      register.opened = { ...anOpenedRegister(), language: request.language, example: 'whole' };
      return { ok: true, value: 'made' };
    },
    async remove(consent) {
      state.consents.push(consent);
      const failed = failure('remove');
      if (failed) return failed;
      if (state.others && consent?.print !== state.others.print)
        return { ok: true, value: { kind: 'others', others: state.others } };
      register.opened = null;
      return { ok: true, value: { kind: 'removed', keptOn: [] } };
    },
  };
  return { port, state };
}

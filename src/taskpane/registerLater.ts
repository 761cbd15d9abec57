import type { Fault } from '../usecases/ports';
import type { WorkbookRegister } from '../usecases/workbookRegister';

/**
 * A register whose code is still on its way: the form need not wait for it. Each operation waits, and fails with a
 * fault when the code doesn't come. A proxy, because every operation of a register is alike: it promises an outcome.
 */
export function registerLater(loading: Promise<WorkbookRegister>): WorkbookRegister {
  const loaded = loading.catch(() => null);
  const notLoaded: { ok: false; fault: Fault } = { ok: false, fault: { code: 'notLoaded' } };
  return new Proxy({} as WorkbookRegister, {
    get:
      (_, operation: keyof WorkbookRegister) =>
      async (...asked: unknown[]) => {
        const register = await loaded;
        if (register === null) return notLoaded;
        const perform = register[operation] as (...asked: unknown[]) => unknown;
        return perform(...asked);
      },
  });
}

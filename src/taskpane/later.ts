import type { Fault } from '../usecases/ports';

/**
 * A port whose code is still on its way: the form need not wait for it. Each operation waits, and fails with a fault
 * when the code doesn't come. A proxy, because the operations of these ports are alike: each promises an outcome.
 */
export function later<Port extends object>(loading: Promise<Port>): Port {
  const loaded = loading.catch(() => null);
  const notLoaded: { ok: false; fault: Fault } = { ok: false, fault: { code: 'notLoaded' } };
  return new Proxy({} as Port, {
    get:
      (_, operation) =>
      async (...asked: unknown[]) => {
        const port = await loaded;
        if (port === null) return notLoaded;
        const perform = port[operation as keyof Port] as (...asked: unknown[]) => unknown;
        return perform(...asked);
      },
  });
}

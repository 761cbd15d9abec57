import type { Fault } from './ports';

/**
 * A port whose code comes when something is first asked of it: the form need not wait for it. Each operation waits, and
 * fails with a fault when the code doesn't come. A proxy, because the operations of these ports are alike: each promises
 * an outcome.
 */
export function lazyPort<Port extends object>(load: () => Promise<Port>): Port {
  let loaded: Promise<Port | null> | undefined;
  const notLoaded: { ok: false; fault: Fault } = { ok: false, fault: { code: 'notLoaded' } };
  return new Proxy({} as Port, {
    get(_, operation) {
      // What a promise resolves to is asked whether it is a promise itself: no port is.
      if (operation === 'then') return undefined;
      return async (...asked: unknown[]) => {
        loaded ??= load().catch(() => null);
        const port = await loaded;
        if (port === null) return notLoaded;
        const perform = port[operation as keyof Port] as (...asked: unknown[]) => unknown;
        return perform(...asked);
      };
    },
  });
}

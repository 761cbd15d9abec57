import type { Outcome } from '../../../src/usecases/ports/ports';
import { lazyPort } from '../../../src/usecases/ports/lazyPort';

interface Port {
  count: (upTo: number) => Promise<Outcome<number>>;
}
const port: Port = { count: async (upTo) => ({ ok: true, value: upTo }) };

describe('a port whose code comes when it is needed', () => {
  it('is fetched once, at the first question', async () => {
    let fetched = 0;
    const lazy = lazyPort(async () => {
      fetched += 1;
      return port;
    });
    expect(fetched).toBe(0);
    expect(await Promise.all([lazy.count(1), lazy.count(2)])).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
    expect(fetched).toBe(1);
  });

  it('may be fetched with others, and come as what was promised', async () => {
    const inner = lazyPort(async () => port);
    const outer = lazyPort(async () => inner);
    expect(await outer.count(3)).toEqual({ ok: true, value: 3 });
  });

  it('is told as not loaded where its code does not come', async () => {
    const lazy = lazyPort<Port>(() => Promise.reject(new Error('offline')));
    expect(await lazy.count(1)).toEqual({ ok: false, fault: { code: 'notLoaded' } });
  });
});

import type { Quarter } from '../../../src/procedure/calendar/quarter';
import { buildQuarters } from '../../../src/usecases/quarter/buildQuarters';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';

const quarters: Quarter[] = [
  { year: 2026, quarter: 1 },
  { year: 2026, quarter: 2 },
  { year: 2026, quarter: 3 },
];

const run = (register = fakeRegister(), cancelAfter = Infinity) => {
  let begun = 0;
  return buildQuarters(
    {
      register,
      clock: fixedClock('2026-10-02'),
      identity: fixedIdentity(),
      yieldToPane: async () => {},
    },
    quarters,
    { onProgress: () => void begun++, isCancelled: () => begun >= cancelAfter },
  );
};

const sheets = ({ built }: Awaited<ReturnType<typeof run>>) => built.map(({ sheet }) => sheet);

describe('several quarters', () => {
  it('are made in the given order', async () => {
    const result = await run();
    expect(result.kind).toBe('built');
    expect(sheets(result)).toEqual(['Kwartaal 2026-K1', 'Kwartaal 2026-K2', 'Kwartaal 2026-K3']);
  });

  it('stop between two when that is asked, and what was made stays', async () => {
    const result = await run(fakeRegister(), 2);
    expect(result.kind).toBe('cancelled');
    expect(sheets(result)).toEqual(['Kwartaal 2026-K1', 'Kwartaal 2026-K2']);
  });

  it('stop at a fault, which names its quarter', async () => {
    const register = fakeRegister();
    const fault = { code: 'offline' } as const;
    register.failNext('build', fault);
    expect(await run(register)).toEqual({ kind: 'failed', built: [], quarter: quarters[0], fault });
  });
});

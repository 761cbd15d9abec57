import { buildLastQuarter } from '../../../src/commands/buildLastQuarter';
import type { Quarter } from '../../../src/procedure/calendar/quarter';
import type { Fault } from '../../../src/usecases/ports/ports';
import type { QuarterPorts } from '../../../src/usecases/quarter/buildQuarter';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';

async function press(register: QuarterPorts['register']) {
  const told: Fault[] = [];
  const tell = async (fault: Fault) => void told.push(fault);
  await buildLastQuarter({ register, clock: fixedClock('2027-01-02'), identity: fixedIdentity(), tell });
  return told;
}

describe("the ribbon's quarter button", () => {
  it('builds the last quarter that is over', async () => {
    const built: Quarter[] = [];
    const told = await press({
      build: async ({ quarter }) => {
        built.push(quarter);
        return { ok: true, value: { sheet: 'Kwartaal 2026-K4', complaints: 3 } };
      },
    });
    expect(built).toEqual([{ year: 2026, quarter: 4 }]);
    expect(told).toEqual([]);
  });

  it('tells a fault, since no pane need be open', async () => {
    const fault: Fault = { code: 'registerMissing' };
    expect(await press({ build: async () => ({ ok: false, fault }) })).toEqual([fault]);
  });
});

import { buildLastQuarter } from '../../../src/commands/buildLastQuarter';
import type { Quarter } from '../../../src/procedure/calendar/quarter';
import type { Fault } from '../../../src/usecases/ports/ports';
import type { WorkbookRegister } from '../../../src/usecases/ports/workbookRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';

const open: WorkbookRegister['open'] = async () => ({ ok: true, value: anOpenedRegister() });

async function press(register: Pick<WorkbookRegister, 'open' | 'build'>) {
  const told: Fault[] = [];
  const tell = async (fault: Fault) => void told.push(fault);
  await buildLastQuarter({ register, clock: fixedClock('2027-01-02'), identity: fixedIdentity(), tell });
  return told;
}

describe("the ribbon's quarter button", () => {
  it('builds the last quarter that is over', async () => {
    const built: Quarter[] = [];
    const told = await press({
      open,
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
    expect(await press({ open, build: async () => ({ ok: false, fault }) })).toEqual([fault]);
  });

  it('builds nothing in a workbook that counts its days from 1904', async () => {
    const fault: Fault = { code: 'date1904' };
    const build = () => Promise.reject(new Error('it was built'));
    expect(await press({ open: async () => ({ ok: false, fault }), build })).toEqual([fault]);
  });
});

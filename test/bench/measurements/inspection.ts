import { toDay } from '../../../src/procedure/calendar/day';
import { inspectRegister } from '../../../src/usecases/inspection/inspectRegister';
import { mendRegister } from '../../../src/usecases/inspection/mendRegister';
import { createInspection } from '../../../src/workbook/inspection/createInspection';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { valueOf } from '../../fixtures/valueOf';
import { clock, filledRegister } from '../filledRegister';
import { listNaively } from '../listNaively';
import { measure, type Measurement } from '../measure';
import { stretchesOf } from '../stretchesOf';
import { table } from '../table';

const cells = (label: string, measured: Measurement, longest: number, collecting: number) => [
  label,
  measured.roundTrips,
  measured.bytesSent,
  measured.bytesReceived,
  measured.milliseconds.toFixed(0),
  longest.toFixed(0),
  collecting.toFixed(0),
];

/** One row in fifty has a name with a space behind it. */
const details = (index: number) => ({
  name: index % 50 === 0 ? 'mevrouw J. van der Meer ' : 'mevrouw J. van der Meer',
  receivedOn: toDay('2026-06-01'),
});

/** In one row in fifty the phone is formatted as a number; one row is too low to read. */
const damageLooks = (rows: number) =>
  Excel.run(async (context) => {
    const body = context.workbook.tables
      .getItem('tblKlachten')
      .columns.getItem('Telefoon')
      .getDataBodyRange();
    for (let row = 0; row < rows; row += 50) body.getCell(row, 0).numberFormat = [['General']];
    body.getCell(3, 0).format.rowHeight = 15;
    await context.sync();
  });

/** Inspecting a whole register, mending it and taking that back, beside reading every column of every row. */
export async function run(): Promise<void> {
  const print = table('Inspecting a register', ['trips', 'sent', 'received', 'ms', 'stretch ms', 'with gc']);
  for (const rows of [10_000, 100_000]) {
    const { host, register } = await filledRegister(rows, details);
    await damageLooks(rows);
    host.faults.latency = 1;
    const inspection = createInspection();
    const ports = { register, inspection, clock, random: seededRandom(3), identity: fixedIdentity('Anna') };
    const work = {
      onProgress: () => {},
      isCancelled: () => false,
      yieldToPane: () => new Promise<void>((resolve) => setTimeout(resolve)),
    };
    const at = `${rows.toLocaleString('en')} rows`;
    const told = async (label: string, action: () => Promise<unknown>) => {
      let stretches = { longest: 0, collecting: 0 };
      const measured = await measure(host, async () => {
        stretches = await stretchesOf(action);
      });
      print(cells(`${at}: ${label}`, measured, stretches.longest, stretches.collecting));
    };
    await told('inspecting', async () => valueOf(await inspectRegister(ports, work)));
    await told('mending one in fifty', async () => valueOf(await mendRegister(ports, work)));
    const last = valueOf(await inspection.lastRun());
    await told('taking it back', async () => valueOf(await inspection.takeBack(last?.run ?? '', work)));
    await told('usual way, every column read', listNaively);
    host.faults.latency = 0;
  }
}

import { addDays } from '../../../src/procedure/calendar/day';
import { serialOf } from '../../../src/workbook/sheet/serial';
import { valueOf } from '../../fixtures/valueOf';
import { cells } from '../cells';
import { countNaively } from '../countNaively';
import { clock, filledRegister } from '../filledRegister';
import { measure } from '../measure';
import { openNaively } from '../openNaively';
import { table } from '../table';

const rows = 100_000;
const wanted = addDays(clock.today(), 7);

/**
 * What the pane waits for on a large register before its form knows the lists, and what it costs to say how many
 * callbacks stand on a day already. The build prints how many KB are loaded before the form shows.
 */
export async function run(): Promise<void> {
  const { host, register } = await filledRegister(rows, (index) => ({
    callbackOn: addDays(clock.today(), index % 25_000 === 0 ? 7 : 1 + (index % 5)),
  }));
  const open = async () => valueOf(await register.open());
  const count = async () => valueOf(await register.callbacksOn(wanted));
  const serial = serialOf(wanted);
  const print = table(`Opening, ${rows.toLocaleString('en')} rows`, ['trips', 'sent', 'received', 'ms']);
  // The local Excel keeps what it learned of a column in counting; what Excel itself does, no figure here can tell.
  print(cells('callbacks on a day, the first time: ours', await measure(host, count)));
  const [ours, usual] = [await count(), await countNaively(serial)];
  if (ours !== usual) throw new Error(`Counted ${ours} and ${usual}`);

  for (const latency of [0, 100]) {
    host.faults.latency = latency;
    print(cells(`header, lists, settings, ${latency} ms: ours`, await measure(host, open)));
    print(cells(`header, lists, settings, ${latency} ms: usual way`, await measure(host, openNaively)));
    print(cells(`callbacks on a day, ${latency} ms: ours`, await measure(host, count)));
    print(cells(`callbacks on a day, ${latency} ms: usual`, await measure(host, () => countNaively(serial))));
  }
  host.faults.latency = 0;
}

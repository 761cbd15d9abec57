import { yearOf } from '../../../src/procedure/calendar/day';
import { registerComplaint } from '../../../src/usecases/register/registerComplaint';
import { aDraft } from '../../fixtures/aDraft';
import { valueOf } from '../../fixtures/valueOf';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { appendNaively } from '../appendNaively';
import { cells } from '../cells';
import { clock, filledRegister } from '../filledRegister';
import { measure } from '../measure';
import { table } from '../table';

const naiveRow = new Map<string, string | number>([
  ['Naam', 'mevrouw J. van der Meer'],
  ['Telefoon', '06 12345678'],
  ['Wat de relatie vertelt', 'Ik heb drie keer gebeld en niemand belt terug.'],
  ['RijID', 'naive'],
]);

/** What one complaint costs between the add-in and Excel, beside the usual way of writing such add-ins. */
export async function run(): Promise<void> {
  const random = seededRandom(1);
  const print = table('Appending one complaint', ['trips', 'sent', 'received', 'ms']);
  for (const rows of [1_000, 100_000]) {
    const { host, register } = await filledRegister(rows);
    const ports = {
      register,
      clock,
      random,
      identity: fixedIdentity(),
    };
    const ours = async () => {
      const result = await registerComplaint(ports, { lists: { holidays: [] } }, aDraft());
      if (result.kind !== 'registered') throw new Error(`Not registered: ${JSON.stringify(result)}`);
    };
    valueOf(await register.openCases(() => {}, yearOf(clock.today())));
    print(cells(`${rows.toLocaleString('en')} rows, the first one`, await measure(host, ours)));
    for (const latency of [0, 100]) {
      host.faults.latency = latency;
      const at = `${rows.toLocaleString('en')} rows, ${latency} ms`;
      print(cells(`${at}: ours`, await measure(host, ours)));
      print(cells(`${at}: usual way`, await measure(host, () => appendNaively(naiveRow))));
    }
    host.faults.latency = 0;
  }
}

import { registerComplaint } from '../../../src/usecases/register/registerComplaint';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aDraft } from '../../fixtures/aDraft';
import { clockCalculation } from '../clockCalculation';
import { clock, filledRegister } from '../filledRegister';
import { table } from '../table';

const TIMES = 200;
const ROWS = 10_000;

/**
 * What the local Excel adds to each round trip: understanding the batch and answering it, which is the overhead, and the
 * work in the cells, such as counting in a column of all rows, which Excel has as well. Beside it the whole wait of the
 * add-in, with office.js and the add-in's own work.
 */
export async function run(): Promise<void> {
  const { host, register } = await filledRegister(ROWS);
  const random = seededRandom(1);
  const identity = fixedIdentity();
  const ports = {
    register,
    identity,
    clock,
    random,
  };
  const read = (address: string) => () =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('tblKlachten').worksheet.getRange(address).load('values');
      await context.sync();
    });
  const actions: [string, () => Promise<unknown>][] = [
    ['Read a cell', read('A5')],
    ['Read 100 rows of 45 columns', read('A5:AS104')],
    ['Register a complaint', () => registerComplaint(ports, { lists: { holidays: [] } }, aDraft())],
  ];
  const cells = clockCalculation(host.workbook.calculation);
  const print = table(`One round trip, ${ROWS.toLocaleString('en')} rows, ms (limit 2)`, [
    'overhead',
    'cells',
    'whole wait',
  ]);
  for (const [label, action] of actions) {
    await action();
    const before = host.requests.length;
    const inCells = cells.milliseconds;
    const started = performance.now();
    for (let i = 0; i < TIMES; i++) await action();
    const whole = (performance.now() - started) / TIMES;
    const requests = host.requests.slice(before);
    const own = requests.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / requests.length;
    const calculating = (cells.milliseconds - inCells) / requests.length;
    print([label, (own - calculating).toFixed(2), calculating.toFixed(2), whole.toFixed(2)]);
  }
}

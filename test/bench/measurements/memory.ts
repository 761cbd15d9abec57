import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { filledRegister } from '../filledRegister';
import { table } from '../table';

const ROWS = 100_000;
const MEGABYTE = 1024 * 1024;

/** As different from row to row as what people type. */
const told = (index: number): Partial<Complaint> => ({
  name: `relatie ${index}`,
  address: `Dorpsstraat ${index}`,
  phone: `06 ${10_000_000 + index}`,
  email: `relatie.${index}@example.com`,
  account: `Ik heb ${index} keer gebeld en niemand belt terug, terwijl dat de vorige keer wel is toegezegd.`,
  promise: `De melding van ${index} wordt nagekeken en de relatie hoort binnen een week hoe het zit.`,
});

/** Megabytes in use, after everything that nobody holds was thrown away. */
function inUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** What a large register takes in memory, beside the same values as plain rows of JavaScript. */
export async function run(): Promise<void> {
  const before = inUse();
  const { host } = await filledRegister(ROWS, told);
  host.requests.length = 0;
  const whole = inUse();
  const columns = host.workbook.tables.find(({ name }) => name === 'tblKlachten')?.columns.length ?? 0;
  const values = await readPlainly(columns);
  const plain = inUse() - whole;
  const heading = `${values.length.toLocaleString('en')} rows x ${columns} columns, MB (limit 600)`;
  const print = table(heading, ['local Excel', 'plain rows']);
  print(['In memory', (whole - before).toFixed(0), plain.toFixed(0)]);
}

/** In blocks, under the limit of a response; each text by itself, as JSON gives it. */
async function readPlainly(columns: number): Promise<unknown[][]> {
  const BLOCK = 2_000;
  const values: unknown[][] = [];
  for (let start = 0; start < ROWS; start += BLOCK) {
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('tblKlachten').getDataBodyRange();
      const block = body.getCell(start, 0).getAbsoluteResizedRange(BLOCK, columns).load('values');
      await context.sync();
      values.push(...block.values);
    });
  }
  return values;
}

import { writeFile } from 'node:fs/promises';
import { systemClock } from '../../src/office/systemClock';
import { addDays, daysBetween } from '../../src/procedure/calendar/day';
import { quarterBounds, recentQuarters } from '../../src/procedure/calendar/quarterOf';
import { buildQuarter } from '../../src/usecases/quarter/buildQuarter';
import { createRegister } from '../../src/usecases/register/createRegister';
import { drawNewSample } from '../../src/usecases/sample/drawNewSample';
import { openRegister } from '../../src/usecases/register/openRegister';
import { createCalamities } from '../../src/workbook/calamity/createCalamities';
import { createSamples } from '../../src/workbook/sample/createSamples';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { startLocalExcel } from '../host/inProcess';
import { loadOfficeJs } from '../host/loadOfficeJs';
import { sampleComplaints } from './complaints';
import { fillLists } from './fillLists';
import { tellCalamity } from './tellCalamity';
import { tellSample } from './tellSample';
import { doubleDebit, waveComplaints, wrongLetter } from './waves';

/**
 * Writes a register with complaints of the last six quarters: the product's own use cases on the product's own ports,
 * in the local Excel.
 */
const file = process.argv[2] ?? 'klachtenregister-voorbeeld.xlsx';
const count = 300;
const seed = 2026;

loadOfficeJs();
const { workbook } = startLocalExcel();
const register = createWorkbookRegister();
const clock = systemClock;
const today = clock.today();
const emptySheet = workbook.activeSheet;

requireKind('created', await createRegister({ register, clock, random: seededRandom(seed) }, 'nl'));
await fillLists();
const { register: opened } = requireKind('opened', await openRegister(register));

const { holidays } = opened.lists;
const ports = { register, random: seededRandom(seed) };
const request = { count, until: today, seed, holidays };
const complaints = [
  ...sampleComplaints(request),
  ...[doubleDebit, wrongLetter].flatMap((wave, index) =>
    waveComplaints(wave, { ...request, seed: seed + index + 1 }),
  ),
].sort((a, b) => daysBetween(b.enteredOn, a.enteredOn));
for (const complaint of complaints) await tellSample(ports, opened, complaint);
const calamities = createCalamities();
await tellCalamity({ calamities, register, random: ports.random }, addDays(today, -4));

const identity = fixedIdentity('');
const [, lastFull, beforeLast] = recentQuarters(today, 3);
if (lastFull) {
  const period = { ...quarterBounds(lastFull), date: 'closedOn' } as const;
  const wish = { period, population: { kind: 'closed' }, byCategory: false, seed: 'brug' } as const;
  const size = { asked: '10', size: { count: 10 } };
  const roles = { samples: createSamples(), clock, identity, yieldToPane: async () => {} };
  const work = { onProgress: () => {}, isCancelled: () => false };
  requireKind('drawn', await drawNewSample(roles, { ...wish, ...size }, holidays, work));
}
for (const quarter of [beforeLast, lastFull]) {
  if (quarter)
    requireKind(
      'built',
      await buildQuarter({ register, clock, identity, yieldToPane: async () => {} }, quarter),
    );
}

// The empty sheet with which a workbook begins: a sample shows the register only.
await Excel.run(async (context) => {
  context.workbook.worksheets.getItem(emptySheet).delete();
  await context.sync();
});

await writeFile(file, await saveWorkbook(workbook));
console.log(`${file}: ${complaints.length} complaints until ${today}`);

/** The result, if it is the one that the sample needs to go on. */
function requireKind<R extends { kind: string }, K extends R['kind']>(
  kind: K,
  result: R,
): Extract<R, { kind: K }> {
  if (result.kind !== kind) throw new Error(`expected ${kind}, got ${JSON.stringify(result)}`);
  return result as Extract<R, { kind: K }>;
}

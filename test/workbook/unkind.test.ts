import { toDay } from '../../src/procedure/calendar/day';
import { momentOn } from '../../src/procedure/calendar/moment';
import type { RowId } from '../../src/procedure/complaint/complaint';
import { roundFields } from '../../src/procedure/lifeCycle/round';
import type { Round } from '../../src/procedure/lifeCycle/round';
import { linkComplaints } from '../../src/usecases/calamity/linkComplaints';
import { inspectRegister } from '../../src/usecases/inspection/inspectRegister';
import { mendRegister } from '../../src/usecases/inspection/mendRegister';
import { createFurtherPorts } from '../../src/workbook/ports/createFurtherPorts';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../src/workbook/table/session';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aCalamity } from '../fixtures/aCalamity';
import { anAffectedRow } from '../fixtures/anAffectedRow';
import { valueOf } from '../fixtures/valueOf';
import { allSwitches, turnOn, type Switch } from '../host/conformance/switches';
import { patiently } from './adoption/aList';
import { anAdoption } from './adoption/aPlan';
import { startLocalExcel } from '../host/inProcess';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { typeBelow } from './identity/byHand';
import { asItComes, openedRegister } from './openedRegister';
import { readRows } from './sheetReading';
import { readTable } from './sideReading';

const clock = fixedClock('2026-07-08');
const identity = fixedIdentity('Sanne Bakker');
const at = momentOn(toDay('2026-07-08'), 14, 5);
const work = { ...patiently, yieldToPane: async () => {} };

/** Once everything that adds to a table, by a pane that was opened in such an Excel; gives what the tables hold and what is wrong. */
async function journey() {
  const session = newSession();
  const [register, further] = [createWorkbookRegister(session), createFurtherPorts(session)];
  valueOf(await register.open());
  const first = aRow('r1', '2026-0001-AB', { name: "'t Hart", account: '=1+1', phone: '0612345678' });
  valueOf(await register.append(first));
  valueOf(await register.append(aRow('r2', '2026-0002-CD')));
  const round = Object.fromEntries(roundFields.map((field) => [field, first[field]])) as Round;
  valueOf(await register.write(first.rowId, { promise: "'s Morgens", round: 2 }, aStep(first, { round })));
  await typeBelow({ name: 'Getypt', receivedOn: 46_204 });
  const standIns = valueOf(await register.strays(true)).map(({ complaint }) => complaint.rowId);
  valueOf(await register.identify({ standIns, today: clock.today(), at, by: '' }));

  const { calamities, letters, adoption, inspection } = further;
  for (const code of ['C-2026-01', 'C-2026-02'] as const) {
    const rowId = `c-${code}` as RowId;
    const log = { event: 'registered', at, by: 'Mila Smit' } as const;
    valueOf(await calamities.appendCalamity(aCalamity({ code, rowId }), log));
  }
  const candidates = [{ rowId: first.rowId, caseNumber: first.caseNumber, calamity: '' }];
  const log = { code: 'C-2026-01', rowId: 'c-C-2026-01' as RowId, at, by: 'Mila Smit' };
  valueOf(await linkComplaints({ calamities, register, clock }, { code: log.code, candidates, log }, work));
  const relations = [anAffectedRow(1), anAffectedRow(2, { address: '' })];
  valueOf(await letters.addAffected({ code: log.code, run: 'L1', rows: relations }, work));
  valueOf(await register.addToList('categories', 'Parkeren'));
  valueOf(await adoption.adopt(await anAdoption(), patiently));

  const ports = { inspection, register, clock, identity, random: seededRandom(14) };
  const tables = ['Klachten', 'Logboek', 'Rondes', 'Calamiteiten', 'Rubrieken', 'Getroffenen_C_2026_01'];
  return {
    wrong: valueOf(await inspectRegister(ports, work))?.found.map(({ kind, count }) => [kind, count]),
    linked: valueOf(await calamities.calamities())?.map(({ linked }) => linked),
    tables: await Promise.all(
      tables.map(async (name) => (await readTable(`tbl${name}`)).map(inFifteenDigits)),
    ),
  };
}

const inFifteenDigits = (row: Record<string, unknown>) =>
  Object.values(row).map((value) => (typeof value === 'number' ? Number(value.toPrecision(15)) : value));

async function journeyUnder(switches: readonly Switch[]) {
  const { host } = await openedRegister('nl', asItComes);
  turnOn(host.workbook, ...switches);
  return journey();
}

describe('what a pane adds to a register', () => {
  let asExcelComes: Awaited<ReturnType<typeof journey>>;
  beforeAll(async () => {
    asExcelComes = await journeyUnder([]);
  });

  it('is whole in Excel as it comes', () => {
    // The row that somebody typed is as high as one of any sheet.
    expect(asExcelComes).toMatchObject({ wrong: [['layout', 1]], linked: [1, 0] });
    expect(asExcelComes.tables.map(({ length }) => length)).toEqual([6, 5, 1, 2, 10, 2]);
  });

  // What is printed, drawn, pivoted or typed by people is none of it.
  const ofCells = [
    'noGrowth',
    'blankEnds',
    'noFill',
    'plainRows',
    'apostrophe',
    'fifteenDigits',
    'thisRow',
    'manual',
  ] as const;

  it.each(ofCells)('is the same in an Excel with the switch %s', async (name) => {
    expect(await journeyUnder([name])).toEqual(asExcelComes);
  });

  it('is no formula of a row that somebody types, where Excel made no column calculated: the inspection fills it', async () => {
    const { workbook } = startLocalExcel(asItComes);
    turnOn(workbook, 'noFill');
    const register = createWorkbookRegister();
    valueOf(await register.create(aCreation()));
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    await typeBelow({ caseNumber: '2026-0002-CD', name: 'Getypt', receivedOn: 46_204 });
    const months = async () => (await readRows()).map(({ month }) => month);
    expect(await months()).toEqual(['2026-07', '']);
    const { inspection } = createFurtherPorts(newSession());
    valueOf(await mendRegister({ inspection, register, clock, identity, random: seededRandom(14) }, work));
    expect(await months()).toEqual(['2026-07', '2026-07']);
  });

  it('is the same in an Excel with all of them', async () => {
    expect(await journeyUnder(allSwitches)).toEqual(asExcelComes);
  });
});

import { noChoices } from '../../../src/procedure/adoption/cells/adoptionChoices';
import { complaintVocabulary } from '../../../src/procedure/adoption/columns/complaintVocabulary';
import { proposeColumns, sampleOf } from '../../../src/procedure/adoption/columns/proposeColumns';
import { rankLists } from '../../../src/procedure/adoption/list/proposeList';
import type { SourceList } from '../../../src/procedure/adoption/cells/sourceList';
import { toDay } from '../../../src/procedure/calendar/day';
import type { AdoptionRequest, AdoptionWay } from '../../../src/usecases/ports/adoptionPorts';
import { createRegister } from '../../../src/usecases/register/createRegister';
import { planAdoption } from '../../../src/usecases/adoption/planAdoption';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { seededRandom } from '../../fakes/seededRandom';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { adoptNaively } from '../adoptNaively';
import { clock } from '../filledRegister';
import { longListRow, pasteLongList } from '../longList';
import { longestStretch } from '../longestStretch';
import { measure, type Measurement } from '../measure';
import { table } from '../table';

const rows = 20_000;
/** The usual way is measured on so many rows: all of them would take over half an hour. */
const naiveRows = 100;

/** Of the register, in the order of the list. */
const naiveHeaders = [
  'Klachtnr',
  'Datum ontvangst',
  'Naam',
  'Telefoon',
  'Postcode',
  'Plaats',
  'Rubriek',
  'Wat de relatie vertelt',
  'Opvolging door',
];

const atEase = {
  onProgress: () => undefined,
  isCancelled: () => false,
  yieldToPane: () => new Promise<void>((resolve) => setImmediate(resolve)),
};

type Cells = (string | number)[];

interface Measured extends Measurement {
  largest: number;
  stretch: number;
}

async function measured(host: LocalExcel, action: () => Promise<unknown>): Promise<Measured> {
  const before = host.requests.length;
  let stretch = 0;
  const total = await measure(host, async () => {
    stretch = host.faults.latency > 0 ? await longestStretch(action) : (await action(), 0);
  });
  const requests = host.requests.slice(before).filter((request) => !isCleanUp(request));
  const largest = Math.max(
    ...requests.map(({ bytesSent, bytesReceived }) => Math.max(bytesSent, bytesReceived)),
  );
  return { ...total, largest, stretch };
}

const line = (
  label: string,
  { roundTrips, largest, bytesSent, bytesReceived, ...times }: Measured,
): Cells => [
  label,
  roundTrips,
  largest,
  bytesSent,
  bytesReceived,
  times.milliseconds.toFixed(0),
  times.stretch === 0 ? '' : times.stretch.toFixed(0),
];

/** Taking over a list of 20,000 rows and 20 columns, beside writing it row by row with `rows.add`. */
export async function run(): Promise<void> {
  const print = table(`A list of ${rows.toLocaleString('en')} rows`, [
    'trips',
    'largest',
    'sent',
    'received',
    'ms',
    'stretch ms',
  ]);
  const ours: Partial<Record<AdoptionWay, number>> = {};
  for (const latency of [0, 100]) {
    for (const way of ['copy', 'inPlace'] as const) {
      const host = startLocalExcel();
      await pasteLongList(rows);
      host.faults.latency = latency;
      let source: SourceList | null = null;
      const reading = await measured(host, async () => {
        source = await readLongList();
      });
      if (source === null) throw new Error('Nothing was read');
      if (way === 'copy') print(line(`${latency} ms: finding and reading`, reading));
      const request = await plannedFor(source, way);
      const adopting = await measured(host, async () => {
        valueOf(await createAdoption().adopt(request, atEase));
      });
      print(line(`${latency} ms: adopting, ${way}`, adopting));
      ours[way] = adopting.milliseconds;
    }
  }
  await runNaively(print, ours.copy ?? 0);
}

async function readLongList(): Promise<SourceList | null> {
  const port = createAdoption();
  const [list] = rankLists(valueOf(await port.sketches()));
  if (!list) throw new Error('The list is not found');
  return valueOf(await port.readList(list, atEase));
}

async function plannedFor(source: SourceList, way: AdoptionWay): Promise<AdoptionRequest> {
  const mapping = proposeColumns(sampleOf(source), complaintVocabulary).map(({ meaning }) => meaning);
  const today = toDay('2026-07-08');
  const asked = { source, mapping, choices: noChoices, lists: {}, takenNumbers: [], today };
  const plan = await planAdoption(asked, atEase);
  if (!plan) throw new Error('Nobody cancelled');
  const { rows: planned, additions } = plan;
  return { run: 'bench', way, language: 'nl', source, mapping, rows: planned, additions, today, by: 'Sanne' };
}

/** Some rows in the usual way, at the end of a register that holds none, and what that comes to for all of them. */
async function runNaively(print: (cells: Cells) => void, oursAtLatency: number): Promise<void> {
  const host = startLocalExcel();
  await createRegister({ register: createWorkbookRegister(), clock, random: seededRandom(1) }, 'nl');
  const naive = Array.from({ length: naiveRows }, (_, index) => {
    const cells = longListRow(index);
    return new Map(naiveHeaders.map((header, column) => [header, cells[column] ?? '']));
  });
  host.faults.latency = 100;
  const total = await measured(host, () => adoptNaively(naive));
  print(line(`100 ms: usual way, ${naiveRows} rows of it`, total));
  const all = (total.milliseconds / naiveRows) * rows;
  console.log(
    `The usual way takes ${(total.milliseconds / naiveRows).toFixed(0)} ms a row: at that rate ${(all / 60_000).toFixed(0)} minutes` +
      ` for all ${rows.toLocaleString('en')} (scaled, not measured), ${(all / oursAtLatency).toFixed(0)} times as long as the copy above.`,
  );
}

import { toDay } from '../../../src/procedure/calendar/day';
import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import { createRelationIndex } from '../../../src/procedure/relation/relationIndex';
import { planAffected } from '../../../src/usecases/letters/planAffected';
import { createLetters } from '../../../src/workbook/letters/createLetters';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import type { LocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { openedRegister } from '../../workbook/openedRegister';
import { longestStretch } from '../longestStretch';
import { measure } from '../measure';
import { printNaively } from '../printNaively';
import { table } from '../table';

const count = 5_000;
/** The usual way takes a trip a letter: so many tell what that costs. */
const countNaive = 100;
const code = 'C-2026-01';
const patiently = { onProgress: () => undefined, isCancelled: () => false };
const yieldToPane = () => new Promise<void>((resolve) => setImmediate(resolve));

/** 5,000 relations and the letters to them, beside the usual way: letter by letter. */
export async function run(): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => anAffectedRow(index + 1));
  const basis = aLetterBasis();
  const composed = await composeLetters(rows, basis, yieldToPane);
  const { letters, shared, greetings } = composed;
  const print = table(`${count.toLocaleString('en')} letters`, [
    'trips',
    'largest',
    'sent',
    'received',
    'ms',
  ]);
  for (const latency of [0, 100]) {
    const { host } = await openedRegister();
    const port = createLetters();
    host.faults.latency = latency;
    const line = async (label: string, action: () => Promise<unknown>) => {
      const before = host.requests.length;
      const { roundTrips, bytesSent, bytesReceived, milliseconds } = await measure(host, action);
      const figures = [roundTrips, largestSince(host, before), bytesSent, bytesReceived];
      print([`${latency} ms: ${label}`, ...figures, milliseconds.toFixed(0)]);
    };
    const printAll = async () => valueOf(await port.print({ code, style: basis.style, letters }, patiently));
    await line('affected relations into their table', async () =>
      valueOf(await port.addAffected({ code, run: 'L1', rows }, patiently)),
    );
    await line('columns for Word', async () => valueOf(await port.fillMerge({ code, shared, greetings })));
    await line('sheets of letters', printAll);
    await line('the same once more, nothing changed', printAll);
    await line('day approached', async () =>
      valueOf(
        await port.markApproached(
          code,
          rows.map(({ rowId }) => rowId),
          toDay('2026-11-25'),
        ),
      ),
    );
    await line(`usual way, only ${countNaive} letters`, () => printNaively(letters.slice(0, countNaive)));
  }
  await stretches(rows);
}

/** How long the pane can't answer at most. */
async function stretches(rows: ReturnType<typeof anAffectedRow>[]): Promise<void> {
  const print = table('The pane without answering, at most', ['ms']);
  const { host } = await openedRegister();
  const port = createLetters();
  host.faults.latency = 1;
  const basis = aLetterBasis();
  const slice = watchSlices();
  const { letters, shared, greetings } = await composeLetters(rows, basis, slice.yieldToPane);
  print(['composing the letters', slice.longest().toFixed(0)]);
  print(['planning 20,000 relations', (await planning()).toFixed(0)]);
  const line = async (label: string, action: () => Promise<unknown>) =>
    print([label, (await longestStretch(action)).toFixed(0)]);
  await line('affected relations into their table', () =>
    port.addAffected({ code, run: 'L1', rows }, patiently),
  );
  await line('columns for Word', () => port.fillMerge({ code, shared, greetings }));
  await line('sheets of letters', () => port.print({ code, style: basis.style, letters }, patiently));
}

function largestSince(host: LocalExcel, before: number): number {
  const requests = host.requests.slice(before).filter((request) => !isCleanUp(request));
  return Math.max(...requests.map(({ bytesSent }) => bytesSent));
}

/** The longest work between two breaths, in milliseconds of the processor's time. */
function watchSlices() {
  let longest = 0;
  let began = process.cpuUsage();
  return {
    longest: () => longest,
    yieldToPane: async () => {
      const { user, system } = process.cpuUsage(began);
      longest = Math.max(longest, (user + system) / 1000);
      await yieldToPane();
      began = process.cpuUsage();
    },
  };
}

/** A long list beside a table of another one that is as long. */
async function planning(): Promise<number> {
  const relations = Array.from({ length: 40_000 }, (_, index) => anAffectedRow(index + 1));
  const headers = ['Relatienr', 'Naam', 'Adres', 'Postcode', 'Plaats'];
  const area = { row: 0, column: 0, rows: 20_001, columns: headers.length };
  const rows = relations.slice(0, 20_000).map((row, index) => ({
    row: index + 2,
    values: [row.relationNumber, row.name, row.address, row.postcode, row.town],
  }));
  const slice = watchSlices();
  await planAffected(
    {
      source: {
        list: { sheet: 'Relaties', table: null, header: area, body: area, headers },
        rows,
        dated: [],
        formulas: [],
      },
      mapping: ['relationNumber', 'name', 'address', 'postcode', 'town'],
      standing: relations.slice(20_000),
      complainedGetLetter: false,
      relations: createRelationIndex(),
    },
    slice.yieldToPane,
  );
  return slice.longest();
}

import { addDays, toDay } from '../../../src/procedure/calendar/day';
import { drawNewSample } from '../../../src/usecases/sample/drawNewSample';
import type { SampleRequest } from '../../../src/usecases/sample/drawNewSample';
import { createSamples } from '../../../src/workbook/sample/createSamples';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { valueOf } from '../../fixtures/valueOf';
import { cells } from '../cells';
import { clock, filledRegister } from '../filledRegister';
import { listNaively } from '../listNaively';
import { longestStretch } from '../longestStretch';
import { measure } from '../measure';
import { table } from '../table';

const rows = 100_000;
/** Three years of a very large office, each complaint closed within a month. */
const days = 1_095;
const categories = ['Bejegening', 'Bereikbaarheid', 'Informatie', 'Wachttijd', 'Uitvoering', 'Overig'];

const quarter = { first: toDay('2026-04-01'), last: toDay('2026-06-30') };
const threeYears = { first: addDays(clock.today(), -days), last: clock.today() };

const wishes: [string, Pick<SampleRequest, 'period' | 'asked' | 'size' | 'byCategory'>][] = [
  [
    '10 of those closed in a quarter',
    { period: { ...quarter, date: 'closedOn' }, asked: '10', size: { count: 10 }, byCategory: false },
  ],
  [
    '50 of all, by category',
    { period: { ...threeYears, date: 'receivedOn' }, asked: '50', size: { count: 50 }, byCategory: true },
  ],
];

/** What a sample costs at 100,000 rows, beside reading the table as most add-ins would before they draw. */
export async function run(): Promise<void> {
  const { host } = await filledRegister(rows, (index) => {
    const receivedOn = addDays(threeYears.first, Math.floor((index * days) / rows));
    const closedOn = addDays(receivedOn, (index % 30) + 1);
    return { receivedOn, closedOn, status: 'closed', category: categories[index % categories.length] ?? '' };
  });
  const samples = createSamples();
  const yieldToPane = () => new Promise<void>((resolve) => setImmediate(resolve));
  const draw = (wish: (typeof wishes)[number][1], seed: string) => async () => {
    const ports = { samples, clock, identity: fixedIdentity(), yieldToPane };
    const work = { onProgress: () => {}, isCancelled: () => false };
    const result = await drawNewSample(ports, { ...wish, population: { kind: 'all' }, seed }, [], work);
    if (result.kind !== 'drawn') throw new Error(`Not drawn: ${JSON.stringify(result)}`);
  };

  const print = table(`A sample, from ${rows.toLocaleString('en')} rows`, [
    'trips',
    'sent',
    'received',
    'ms',
    'longest ms',
  ]);
  for (const [label, wish] of wishes) {
    const measured = await measure(host, draw(wish, 'a'));
    host.faults.latency = 1;
    const longest = await longestStretch(draw(wish, 'b'));
    host.faults.latency = 0;
    print([...cells(label, measured), longest.toFixed(0)]);
  }
  print(cells('judging one case', await measure(host, () => judgeOne(samples))));
  print(cells('usual way, reading the whole table only', await measure(host, listNaively)));
}

async function judgeOne(samples: ReturnType<typeof createSamples>): Promise<void> {
  const [first] = valueOf(await samples.scorecard('S-2026-01'));
  if (!first) throw new Error('No case on the scorecard');
  const changes = { verdict: 'no', remark: 'Niet bedankt', action: 'Bespreken' } as const;
  valueOf(await samples.judge('S-2026-01', first, [{ point: 'messages', seen: { verdict: null }, changes }]));
}

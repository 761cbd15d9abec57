import { clock, filledRegister } from '../filledRegister';
import { listNaively } from '../listNaively';
import { measure } from '../measure';
import { table } from '../table';

const rows = 2_000;
const categories = Array.from(
  { length: 25 },
  (_, index) => `Rubriek met een naam van veertig letters ${String(index).padStart(2, '0')}`,
);

/** The tabs of all categories of a quarter: each is drawn, and then gets its two PivotTables in a request of its own. */
export async function run(): Promise<void> {
  const { host, register } = await filledRegister(rows, (index) => ({
    category: categories[index % categories.length] ?? '',
  }));
  const build = async () => {
    const result = await register.buildCategories({
      ...{ quarter: { year: 2026, quarter: 3 }, today: clock.today(), by: '' },
      ...{ onProgress: () => {}, isCancelled: () => false },
    });
    if (!result.ok || result.value.built.length !== categories.length)
      throw new Error(`Not built: ${JSON.stringify(result)}`);
  };
  const line = table(`The tabs of ${categories.length} categories, ${rows.toLocaleString('en')} rows`, [
    'trips',
    'sent',
    'received',
    'largest request',
    'largest reply',
    'ms',
  ]);
  for (const [what, run] of [
    ['ours, new tabs', build],
    ['ours, brought up to date', build],
    ['usual way, reading the whole table only', () => listNaively()],
  ] as const) {
    const measured = await measure(host, run);
    line([
      what,
      ...[measured.roundTrips, measured.bytesSent, measured.bytesReceived, measured.largestRequest],
      ...[measured.largestReply, measured.milliseconds.toFixed(0)],
    ]);
  }
}

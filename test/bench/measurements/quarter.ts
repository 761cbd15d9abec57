import { addDays } from '../../../src/procedure/calendar/day';
import { buildQuarter } from '../../../src/usecases/quarter/buildQuarter';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { clock, filledRegister } from '../filledRegister';
import { listNaively } from '../listNaively';
import { longestStretch } from '../longestStretch';
import { measure, type Measurement } from '../measure';
import { table } from '../table';

const rows = 100_000;
/** Three years of a very large office: all but a few complaints are closed within a month. */
const days = 1_095;
const categories = ['Bejegening', 'Bereikbaarheid', 'Informatie', 'Wachttijd', 'Uitvoering', 'Overig'];

export async function run(): Promise<void> {
  const first = addDays(clock.today(), -days);
  const { host, register } = await filledRegister(rows, (index) => {
    const receivedOn = addDays(first, Math.floor((index * days) / rows));
    const closedOn = index > rows / 2 && index % 500 === 0 ? null : addDays(receivedOn, (index % 30) + 1);
    const isClosed = closedOn !== null && closedOn <= clock.today();
    return {
      receivedOn,
      closedOn: isClosed ? closedOn : null,
      status: isClosed ? 'closed' : 'handedOver',
      calledOn: isClosed ? closedOn : null,
      callbackOn: addDays(receivedOn, 7),
      firstCallbackOn: addDays(receivedOn, 7),
      category: categories[index % categories.length] ?? '',
      phone: `06${String(index % 70_000).padStart(8, '0')}`,
    };
  });
  const yieldToPane = () => new Promise<void>((resolve) => setImmediate(resolve));
  const ports = { register, clock, identity: fixedIdentity(), yieldToPane };
  const quarter = { year: 2026, quarter: 2 } as const;
  const build = async () => {
    const result = await buildQuarter(ports, quarter);
    if (result.kind !== 'built') throw new Error(`Not built: ${JSON.stringify(result)}`);
  };

  const line = table(`The quarter tab, ${rows.toLocaleString('en')} rows`, [
    'trips',
    'sent',
    'received',
    'largest reply',
    'ms',
    'longest ms',
  ]);
  const figures = ({ roundTrips, bytesSent, bytesReceived, largestReply, milliseconds }: Measurement) => [
    roundTrips,
    bytesSent,
    bytesReceived,
    largestReply,
    milliseconds.toFixed(0),
  ];
  line(['ours, a new tab', ...figures(await measure(host, build)), '']);
  line(['ours, brought up to date', ...figures(await measure(host, build)), '']);
  host.faults.latency = 1;
  line(['ours, longest without answering', '', '', '', '', '', (await longestStretch(build)).toFixed(0)]);
  host.faults.latency = 0;
  line(['usual way, reading the whole table only', ...figures(await measure(host, listNaively)), '']);
}

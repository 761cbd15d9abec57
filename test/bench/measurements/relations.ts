import { toDay } from '../../../src/procedure/calendar/day';
import { knowRelations } from '../../../src/usecases/register/knowRelations';
import { filledRegister } from '../filledRegister';
import { findNaively } from '../findNaively';
import { longestStretch } from '../longestStretch';
import { measure, type Measurement } from '../measure';
import { table } from '../table';

const lookups = 1_000;

/** Every third relation complained twice, and colleagues type numbers in their own way. */
const phoneOf = (index: number) => {
  const digits = String(10_000_000 + Math.floor(index / 1.5));
  return index % 2 === 0 ? `06-${digits}` : `+31 6 ${digits}`;
};

const details = (index: number) => ({
  phone: phoneOf(index),
  postcode: `${1000 + (index % 9000)} AB`,
  address: `Dorpsstraat ${1 + (index % 211)}`,
  receivedOn: toDay('2026-07-01'),
});

const cells = (label: string, { roundTrips, bytesReceived, milliseconds }: Measurement, stretch: number) => [
  label,
  roundTrips,
  bytesReceived,
  milliseconds.toFixed(milliseconds < 10 ? 3 : 0),
  stretch.toFixed(stretch < 10 ? 3 : 0),
];

/** Recognising a relation while typing: reading the register in the background, what others edit, and one lookup per key. */
export async function run(): Promise<void> {
  const print = table('Recognising a relation', ['trips', 'received', 'ms', 'stretch ms']);
  for (const rows of [1_000, 100_000]) {
    const { host, register } = await filledRegister(rows, details);
    host.faults.latency = 1;
    const at = `${rows.toLocaleString('en')} rows`;
    const relations = knowRelations(register);
    let stretch = 0;
    const reading = await measure(host, async () => {
      stretch = await longestStretch(relations.refresh);
    });
    print(cells(`${at}: reading the register`, reading, stretch));

    const read = relations.readings();
    for (const edited of [1, 20]) {
      const [first, last] = [rows / 2, rows / 2 + edited - 1];
      relations.heard('colleague', { first, last, ids: false });
      let pause = 0;
      const again = await measure(host, async () => {
        pause = await longestStretch(relations.refresh);
      });
      print(cells(`${at}: after ${edited === 1 ? 'an edit' : `${edited} edits`}`, again, pause));
    }
    if (relations.readings() !== read + 2) throw new Error('What was edited was not read');

    const times = Array.from({ length: lookups }, (_, lookup) => {
      const phone = phoneOf(Math.floor((lookup * rows) / lookups));
      const started = performance.now();
      const found = relations.find({ phone, postcode: '9401 AB', address: 'Dorpsstraat 12' });
      if (found.byPhone.length === 0) throw new Error(`${phone} is not recognised`);
      return performance.now() - started;
    });
    const slowest = Math.max(...times);
    const nothing = { roundTrips: 0, bytesSent: 0, bytesReceived: 0, largestRequest: 0, largestReply: 0 };
    print(cells(`${at}: slowest of ${lookups} lookups`, { ...nothing, milliseconds: slowest }, slowest));

    let naiveStretch = 0;
    const naive = await measure(host, async () => {
      naiveStretch = await longestStretch(() => findNaively(phoneOf(7)));
    });
    print(cells(`${at}: usual way, at each key`, naive, naiveStretch));
    host.faults.latency = 0;
  }
}

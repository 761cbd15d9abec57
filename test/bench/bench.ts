import { registerComplaint } from '../../src/usecases/registerComplaint';
import { aDraft } from '../fixtures/aDraft';
import { seededRandom } from '../fakes/seededRandom';
import { loadOfficeJs } from '../host/loadOfficeJs';
import { appendNaively } from './appendNaively';
import { clock, filledRegister } from './filledRegister';
import { measure, type Measurement } from './measure';

const naiveRow = new Map<string, string | number>([
  ['Naam', 'mevrouw J. van der Meer'],
  ['Telefoon', '06 12345678'],
  ['Omschrijving relatie', 'Ik heb drie keer gebeld en niemand belt terug.'],
  ['RijID', 'naive'],
]);

const line = (label: string, { roundTrips, bytesSent, bytesReceived, milliseconds }: Measurement): string =>
  [
    label.padEnd(44),
    String(roundTrips).padStart(6),
    String(bytesSent).padStart(10),
    String(bytesReceived).padStart(10),
    milliseconds.toFixed(0).padStart(8),
  ].join('');

async function main(): Promise<void> {
  loadOfficeJs();
  const random = seededRandom(1);
  console.log(
    ['Appending one complaint'.padEnd(44), ' trips', '      sent', '  received', '      ms'].join(''),
  );
  for (const rows of [1_000, 100_000]) {
    const { host, register } = await filledRegister(rows);
    const ports = { appender: register, reader: register, writer: register, clock, random };
    const ours = async () => {
      const result = await registerComplaint(ports, { lists: { holidays: [] } }, aDraft());
      if (result.kind !== 'registered') throw new Error(`Not registered: ${JSON.stringify(result)}`);
    };
    await ours();
    for (const latency of [0, 100]) {
      host.faults.latency = latency;
      const at = `${rows.toLocaleString('en')} rows, ${latency} ms`;
      console.log(line(`${at}: ours`, await measure(host, ours)));
      console.log(line(`${at}: usual way`, await measure(host, () => appendNaively(naiveRow))));
    }
    host.faults.latency = 0;
  }
}

await main();

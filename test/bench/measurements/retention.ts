import { addDays, toDay } from '../../../src/procedure/calendar/day';
import { anonymise } from '../../../src/usecases/retention/anonymise';
import { surveyRetention } from '../../../src/usecases/retention/surveyRetention';
import { createRetention } from '../../../src/workbook/retention/createRetention';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { valueOf } from '../../fixtures/valueOf';
import { clock, filledRegister } from '../filledRegister';
import { listNaively } from '../listNaively';
import { measure } from '../measure';
import { stretchesOf } from '../stretchesOf';
import { table } from '../table';

/** Complaints of four years, so that almost half of them are due; one in ten names its relation in its type. */
const details = (index: number, rows: number) => {
  const receivedOn = addDays(toDay('2022-07-01'), Math.floor((index * 1_440) / rows));
  return {
    receivedOn,
    closedOn: addDays(receivedOn, 9),
    status: 'closed' as const,
    ...(index % 10 === 0 && { summary: 'Meer wacht op bericht' }),
  };
};

/** Telling what is due by the retention period, and making it anonymous, beside reading every column of every row. */
export async function run(): Promise<void> {
  const print = table('Retention of personal data', [
    ...['trips', 'sent', 'received', 'largest reply', 'ms', 'stretch ms', 'with gc'],
  ]);
  for (const rows of [2_000, 20_000]) {
    const { host, register } = await filledRegister(rows, (index) => details(index, rows));
    host.faults.latency = 1;
    const ports = { retention: createRetention(), register, clock, identity: fixedIdentity('Anna') };
    const work = {
      onProgress: () => {},
      isCancelled: () => false,
      yieldToPane: () => new Promise<void>((resolve) => setTimeout(resolve)),
    };
    const told = async (label: string, action: () => Promise<unknown>) => {
      let stretches = { longest: 0, collecting: 0 };
      const measured = await measure(host, async () => {
        stretches = await stretchesOf(action);
      });
      const { roundTrips, bytesSent, bytesReceived, largestReply, milliseconds } = measured;
      print([
        `${rows.toLocaleString('en')} rows: ${label}`,
        ...[roundTrips, bytesSent, bytesReceived, largestReply],
        ...[milliseconds, stretches.longest, stretches.collecting].map((one) => one.toFixed(0)),
      ]);
    };
    let due = 0;
    await told('telling what is due', async () => {
      const surveyed = valueOf(await surveyRetention(ports, work));
      if (surveyed?.kind === 'surveyed') ({ due } = surveyed);
    });
    await told(`making ${due.toLocaleString('en')} anonymous`, async () => {
      const done = valueOf(await anonymise(ports, { months: 24, clearsPointing: true, own: [] }, work));
      if (done.cleared !== due || due === 0) throw new Error(`${done.cleared} of ${due} are anonymous`);
    });
    await told('usual way, every column read', listNaively);
    host.faults.latency = 0;
  }
}

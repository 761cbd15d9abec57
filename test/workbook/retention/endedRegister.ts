import { toDay } from '../../../src/procedure/calendar/day';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { anonymise } from '../../../src/usecases/retention/anonymise';
import { surveyRetention } from '../../../src/usecases/retention/surveyRetention';
import { createRetention } from '../../../src/workbook/retention/createRetention';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { openedRegister } from '../openedRegister';

/** Nothing else of the workbook says any of these words. */
export const personal = {
  name: 'mevrouw Q. Zandstra',
  phone: '06 88776655',
  address: 'Kwikstaartlaan 91',
  postcode: '8877 ZQ',
  town: 'Zwartemeer',
  email: 'zandstra@voorbeeld.example',
  relationNumber: 'REL-88123',
  preferredTime: 'na het melken',
  account: 'Mijn paard schrok van de bestelbus.',
  remedy: 'Een bos wortels voor het paard',
  promise: 'De chauffeur komt met wortels langs',
  answer: 'Het paard is weer kalm',
  folderLink: 'https://kantoor.sharepoint.com/klachten/zandstra',
} as const satisfies Partial<Complaint>;

const ended = {
  ...{ receivedOn: toDay('2024-06-03'), callbackOn: toDay('2024-06-10'), calledOn: toDay('2024-06-10') },
  ...{ closedOn: toDay('2024-06-10'), status: 'closed', satisfied: 'yes' },
} as const satisfies Partial<Complaint>;

/** Closed two years and a month ago. */
export const past = aRow('r1', '2024-0001-AB', { ...personal, ...ended });
/** Closed a day too late to be due. */
export const recent = aRow('r2', '2024-0002-CD', { ...ended, closedOn: toDay('2024-07-09') });
export const open = aRow('r3', '2026-0003-EF', { name: 'de heer Open' });

export const work = { onProgress: () => {}, isCancelled: () => false, yieldToPane: async () => {} };

/** A register in which one complaint's two years are over, with whatever the workbook keeps of it besides; it is 8 July 2026. */
export async function endedRegister(complaints: readonly Complaint[] = [past, recent, open]) {
  const opened = await openedRegister();
  const { register, session } = opened;
  for (const complaint of complaints) valueOf(await register.append(complaint));
  const { round, promise, remedy, answer, followUpBy, callbackOn, handedOverOn } = past;
  const { checkedOn, checkedBy, calledOn, attempts, satisfied } = past;
  const first = { round, promise, remedy, answer, followUpBy, callbackOn, handedOverOn };
  if (complaints.includes(past)) {
    const step = aStep({}, { round: { ...first, checkedOn, checkedBy, calledOn, attempts, satisfied } });
    valueOf(await register.write(past.rowId, { name: 'mevrouw Q. Zandstra-Bos', round: 2 }, step));
    valueOf(await register.write(recent.rowId, { name: 'mevrouw Recent' }, aStep()));
  }
  const ports = {
    register,
    retention: createRetention(session),
    clock: fixedClock('2026-07-08'),
    identity: fixedIdentity('Sanne'),
  };
  const request = { months: 24, clearsPointing: false, own: [] as string[] };
  return {
    ...opened,
    ports,
    survey: async () => valueOf(await surveyRetention(ports, work)),
    anonymise: (more: Partial<typeof request> = {}) => anonymise(ports, { ...request, ...more }, work),
    /** Another pane that does the same. */
    anonymiseAnew: () => anonymise({ ...ports, retention: createRetention() }, request, work),
  };
}

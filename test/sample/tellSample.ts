import type { Complaint } from '../../src/procedure/complaint/complaint';
import { confirmFollowUp } from '../../src/procedure/lifeCycle/confirmFollowUp';
import { callBack } from '../../src/usecases/case/callBack';
import type { OpenedRegister } from '../../src/usecases/ports/ports';
import { registerComplaint } from '../../src/usecases/register/registerComplaint';
import { takeStep } from '../../src/usecases/case/takeStep';
import type { RegisterPorts } from '../../src/usecases/ports/workbookRegister';
import { fakeDialog } from '../fakes/fakeDialog';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import type { SampleComplaint } from './complaints';
import type { SampleEvent } from './laterEvents';

type SamplePorts = Pick<RegisterPorts, 'register' | 'random'>;

/**
 * Registers a complaint on its day and lets happen what happened to it, through the product's own use cases. Throws
 * when one of them ends in anything but success.
 */
export async function tellSample(
  ports: SamplePorts,
  opened: OpenedRegister,
  { enteredOn, draft, events }: SampleComplaint,
): Promise<void> {
  const identity = fixedIdentity(draft.takenBy);
  const today = { clock: fixedClock(enteredOn), identity };
  const result = await registerComplaint({ ...ports, ...today }, opened, draft);
  if (result.kind !== 'registered') throw unexpected(draft, result);
  for (const event of events) await happen(ports, opened, result.complaint, event);
}

async function happen(
  { register }: SamplePorts,
  opened: OpenedRegister,
  { rowId, takenBy }: Complaint,
  event: SampleEvent,
): Promise<void> {
  const clock = fixedClock(event.on);
  const identity = fixedIdentity(takenBy);
  if (event.kind === 'changed') {
    const written = await register.write(rowId, event.changes, {
      seen: {},
      log: { event: 'edited', at: clock.now(), by: identity.me() },
    });
    if (!written.ok) throw unexpected(event, written);
  } else if (event.kind === 'checked') {
    const found = await register.byRowId(rowId);
    if (!found.ok || found.value === null) throw unexpected(event, found);
    const confirmation = { checkedBy: event.by, reason: '' };
    const checked = await takeStep({ register, clock, identity }, found.value, (complaint, today) =>
      confirmFollowUp(complaint, confirmation, today),
    );
    if (checked.kind !== 'taken') throw unexpected(event, checked);
  } else {
    const { call } = fakeDialog({ ok: true, value: event.report });
    const called = await callBack({ register, call, clock, identity }, opened, rowId);
    if (called.kind !== 'called' || called.recorded.kind !== 'taken') throw unexpected(event, called);
  }
}

function unexpected(what: object, result: object): Error {
  return new Error(`${JSON.stringify(what)} ended in ${JSON.stringify(result)}`);
}

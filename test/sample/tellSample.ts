import type { Complaint } from '../../src/procedure/complaint/complaint';
import { callBack } from '../../src/usecases/case/callBack';
import type {
  AppendedRows,
  CaseReader,
  CaseSelector,
  CaseWriter,
  ComplaintAppender,
  OpenedRegister,
  RandomSource,
} from '../../src/usecases/ports/ports';
import { recordCheck } from '../../src/usecases/case/recordCheck';
import { registerComplaint } from '../../src/usecases/register/registerComplaint';
import { selectCase } from '../../src/usecases/case/selectCase';
import { sign } from '../../src/usecases/write/sign';
import { fakeDialog } from '../fakes/fakeDialog';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import type { SampleComplaint } from './complaints';
import type { SampleEvent } from './laterEvents';

export interface SamplePorts {
  appender: ComplaintAppender;
  appended: AppendedRows;
  reader: CaseReader;
  writer: CaseWriter;
  selector: CaseSelector;
  random: RandomSource;
}

/**
 * Registers a complaint on its day and lets happen what happened to it, through the product's own use cases. Throws
 * when one of them ends in anything but success.
 */
export async function tellSample(
  ports: SamplePorts,
  register: OpenedRegister,
  { enteredOn, draft, events }: SampleComplaint,
): Promise<void> {
  const identity = fixedIdentity(draft.takenBy);
  const today = { clock: fixedClock(enteredOn), identity };
  const result = await registerComplaint({ ...ports, ...today }, register, draft);
  if (result.kind !== 'registered') throw unexpected(draft, result);
  for (const event of events) await happen(ports, register, result.complaint, event);
}

async function happen(
  ports: SamplePorts,
  register: OpenedRegister,
  { rowId, takenBy }: Complaint,
  event: SampleEvent,
): Promise<void> {
  const { reader, writer, selector } = ports;
  const clock = fixedClock(event.on);
  const identity = fixedIdentity(takenBy);
  if (event.kind === 'changed') {
    const written = await writer.write(rowId, event.changes, {
      seen: {},
      log: sign({ clock, identity }, 'edited'),
    });
    if (!written.ok) throw unexpected(event, written);
  } else if (event.kind === 'checked') {
    const found = await reader.byRowId(rowId);
    if (!found.ok || found.value === null) throw unexpected(event, found);
    const checked = await recordCheck({ reader, writer, clock, identity }, found.value, {
      checkedBy: event.by,
      reason: '',
    });
    if (checked.kind !== 'taken') throw unexpected(event, checked);
  } else {
    const selected = await selectCase({ selector }, rowId);
    if (selected.kind !== 'selected') throw unexpected(event, selected);
    const dialog = fakeDialog({ ok: true, value: event.report });
    const called = await callBack({ reader, writer, dialog, clock, identity }, register);
    if (called.kind !== 'called' || called.recorded.kind !== 'taken') throw unexpected(event, called);
  }
}

function unexpected(what: object, result: object): Error {
  return new Error(`${JSON.stringify(what)} ended in ${JSON.stringify(result)}`);
}

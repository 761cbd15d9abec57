import type { CallbackReport } from '../../procedure/callback/callback';
import type { Complaint } from '../../procedure/complaint/complaint';
import { isOpen, missingForCall } from '../../procedure/lifeCycle/lifeCycle';
import type { Missing } from '../../procedure/lifeCycle/lifeCycle';
import { buildScript } from './buildScript';
import type { CallbackDialog, Fault, OpenedRegister } from '../ports/ports';
import { recordCall } from './recordCall';
import type { StepPorts, StepResult } from './takeStep';

export interface CallbackPorts extends StepPorts {
  dialog: CallbackDialog;
}

/**
 * `called`: the case as it was seen in the call, what was reported, and what became of it. Whatever fails after the
 * call, the report comes back: nothing typed is lost.
 */
export type CallbackResult =
  | { kind: 'called'; complaint: Complaint; report: CallbackReport; recorded: StepResult }
  | { kind: 'noCase' }
  | { kind: 'ended'; complaint: Complaint }
  | { kind: 'notReady'; complaint: Complaint; missing: Missing[] }
  | { kind: 'dismissed'; complaint: Complaint }
  | { kind: 'failed'; fault: Fault };

/**
 * Calls the relation of the selected row back (procedure, sections 3 and 5): the dialog opens only for a case that was
 * checked, and its outcome goes into that same row, unless a colleague changed meanwhile what the caller saw.
 */
export async function callBack(ports: CallbackPorts, register: OpenedRegister): Promise<CallbackResult> {
  const { reader, dialog, clock } = ports;
  const selected = await reader.selected();
  if (!selected.ok) return { kind: 'failed', fault: selected.fault };
  const complaint = selected.value;
  if (complaint === null) return { kind: 'noCase' };
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  const missing = missingForCall(complaint);
  if (missing.length > 0) return { kind: 'notReady', complaint, missing };

  const shown = await dialog.show(buildScript(complaint, register, clock.today()));
  if (!shown.ok) return { kind: 'failed', fault: shown.fault };
  const report = shown.value;
  if (report === null) return { kind: 'dismissed', complaint };
  return { kind: 'called', complaint, report, recorded: await recordCall(ports, complaint, report) };
}

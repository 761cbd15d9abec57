import type { CallbackReport } from '../../procedure/callback/callback';
import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import { recordCallback } from '../../procedure/lifeCycle/recordCallback';
import { isOpen, missingForCall } from '../../procedure/lifeCycle/lifeCycle';
import type { Missing } from '../../procedure/lifeCycle/lifeCycle';
import { buildScript } from './buildScript';
import { failed } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { CallbackScript, OpenedRegister, Outcome } from '../ports/ports';
import { takeStep } from './takeStep';
import type { StepResult } from './takeStep';
import type { CasePorts } from '../ports/workbookRegister';

export interface CallbackPorts extends CasePorts {
  /** Shows what the caller needs; resolves when the call is over; `null`: without an outcome. */
  call: (script: CallbackScript) => Promise<Outcome<CallbackReport | null>>;
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
  | Failed;

/**
 * Calls the relation of a case back (procedure, sections 3 and 5): the call begins only for a case that was
 * checked, and its outcome goes into that same row, unless a colleague changed meanwhile what the caller saw.
 */
export async function callBack(
  ports: CallbackPorts,
  opened: OpenedRegister,
  rowId: RowId,
): Promise<CallbackResult> {
  const { register, call, clock } = ports;
  const found = await register.byRowId(rowId);
  if (!found.ok) return failed(found);
  const complaint = found.value;
  if (complaint === null) return { kind: 'noCase' };
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  const missing = missingForCall(complaint);
  if (missing.length > 0) return { kind: 'notReady', complaint, missing };

  const called = await call(buildScript(complaint, opened, clock.today()));
  if (!called.ok) return failed(called);
  const report = called.value;
  if (report === null) return { kind: 'dismissed', complaint };
  const recorded = await takeStep(ports, complaint, (seen, today) => recordCallback(seen, report, today));
  return { kind: 'called', complaint, report, recorded };
}

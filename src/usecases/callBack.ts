import type { CallbackReport } from '../procedure/callback';
import type { Complaint } from '../procedure/complaint';
import { isOpen, missingForCall } from '../procedure/lifeCycle';
import type { Missing } from '../procedure/lifeCycle';
import { recordCallback } from '../procedure/recordCallback';
import type { CallbackRefusal } from '../procedure/recordCallback';
import { buildScript } from './buildScript';
import type {
  CallbackDialog,
  CaseReader,
  CaseWriter,
  Clock,
  Fault,
  Identity,
  Language,
  Settings,
} from './ports';
import { sign } from './sign';
import { writeOnce } from './writeOnce';

export interface CallbackPorts {
  reader: CaseReader;
  writer: CaseWriter;
  dialog: CallbackDialog;
  clock: Clock;
  identity: Identity;
}

/**
 * `recorded`: the case as it stands now; `missing` keeps a satisfied relation's complaint open. What was reported in
 * the dialog comes back with every failure after it: nothing typed is lost.
 */
export type CallbackResult =
  | { kind: 'recorded'; complaint: Complaint; report: CallbackReport; missing: Missing[] }
  | { kind: 'noCase' }
  | { kind: 'ended'; complaint: Complaint }
  | { kind: 'notReady'; complaint: Complaint; missing: Missing[] }
  | { kind: 'dismissed'; complaint: Complaint }
  | { kind: 'refused'; complaint: Complaint; report: CallbackReport; refusal: CallbackRefusal }
  | { kind: 'failed'; fault: Fault; report?: CallbackReport };

/**
 * Calls the relation of the selected row back (procedure, sections 3 and 5): the dialog opens only for a case that was
 * checked, and its outcome goes into that same row, unless a colleague changed those cells meanwhile.
 */
export async function callBack(
  { reader, writer, dialog, clock, identity }: CallbackPorts,
  { settings, language }: { settings: Settings; language: Language },
): Promise<CallbackResult> {
  const selected = await reader.selected();
  if (!selected.ok) return { kind: 'failed', fault: selected.fault };
  const complaint = selected.value;
  if (complaint === null) return { kind: 'noCase' };
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  const missing = missingForCall(complaint);
  if (missing.length > 0) return { kind: 'notReady', complaint, missing };

  const shown = await dialog.show(buildScript(complaint, settings, language));
  if (!shown.ok) return { kind: 'failed', fault: shown.fault };
  const report = shown.value;
  if (report === null) return { kind: 'dismissed', complaint };

  const recorded = recordCallback(complaint, report, clock.today());
  if (!recorded.ok) return { kind: 'refused', complaint, report, refusal: recorded.refusal };

  const log = sign({ clock, identity }, 'called');
  const written = await writeOnce({ reader, writer }, complaint, recorded.changes, { log });
  return written.ok
    ? { kind: 'recorded', complaint: written.value, report, missing: recorded.missing }
    : { kind: 'failed', fault: written.fault, report };
}

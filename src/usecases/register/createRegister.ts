import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Language } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';
import { creationRequest, type CreationPorts } from './creationRequest';

export type CreationResult = { kind: 'created' } | { kind: 'present' } | Failed;

/** Makes what this workbook lacks of a register. */
export async function createRegister(
  { register, ...ports }: CreationPorts & { register: Pick<WorkbookRegister, 'create'> },
  language: Language,
): Promise<CreationResult> {
  const created = await register.create(creationRequest(ports, language));
  return told(created, (kind) => ({ kind }));
}

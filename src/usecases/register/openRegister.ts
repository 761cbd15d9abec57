import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { OpenedRegister } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

export type RegisterResult = { kind: 'opened'; register: OpenedRegister } | { kind: 'none' } | Failed;

/** Reads the lists and settings of this workbook's register; `none` when it has no register yet. */
export async function openRegister(register: Pick<WorkbookRegister, 'open'>): Promise<RegisterResult> {
  return told(await register.open(), (opened) =>
    opened === null ? { kind: 'none' } : { kind: 'opened', register: opened },
  );
}

import { told } from './failed';
import type { Failed } from './failed';
import type { OpenedRegister } from './ports';
import type { WorkbookRegister } from './workbookRegister';

export type RegisterResult = { kind: 'opened'; register: OpenedRegister } | { kind: 'none' } | Failed;

/** Reads the lists and settings of this workbook's register; `none` when it has no register yet. */
export async function openRegister(register: Pick<WorkbookRegister, 'open'>): Promise<RegisterResult> {
  return told(await register.open(), (opened) =>
    opened === null ? { kind: 'none' } : { kind: 'opened', register: opened },
  );
}

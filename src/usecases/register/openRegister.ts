import type { Fault, OpenedRegister, RegisterOpener } from '../ports/ports';

export type RegisterResult =
  { kind: 'opened'; register: OpenedRegister } | { kind: 'none' } | { kind: 'failed'; fault: Fault };

/** Reads the lists and settings of this workbook's register; `none` when it has no register yet. */
export async function openRegister({ opener }: { opener: RegisterOpener }): Promise<RegisterResult> {
  const opened = await opener.open();
  if (!opened.ok) return { kind: 'failed', fault: opened.fault };
  return opened.value === null ? { kind: 'none' } : { kind: 'opened', register: opened.value };
}

import type { AccessPort, AccessSheet, ContactRow } from '../../src/usecases/ports/accessPorts';
import type { FakeRegister } from './fakeRegister';

/** What is kept of people, by the rows of a register in memory. */
export function fakeAccess(register: FakeRegister) {
  const sheets: AccessSheet[] = [];
  const port: AccessPort = {
    contacts: async (start) => ({
      ok: true,
      value: { rows: register.rows.slice(start) satisfies ContactRow[], of: register.rows.length },
    }),
    lines: async () => ({ ok: true, value: [] }),
    write: async (sheet) => {
      sheets.push(sheet);
      return { ok: true, value: undefined };
    },
  };
  return { port, sheets };
}

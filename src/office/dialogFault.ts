import type { Fault } from '../usecases/ports/ports';

const blocked = new Set([
  12002, // the page could not be loaded
  12003, // the page moved to http
  12004, // the domain is not trusted
  12005, // the address is http
  12009, // the person chose to ignore the dialog
  12011, // the browser blocks pop-ups
]);

/** https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
export function dialogFault(code: number): Fault {
  if (blocked.has(code)) return { code: 'dialogBlocked' };
  if (code === 12007) return { code: 'dialogAlreadyOpen' };
  return { code: 'unexpected', detail: String(code) };
}

import type { RowId } from '../../procedure/complaint/complaint';
import type { OwnFact } from '../../procedure/complaint/own/ownColumn';
import type { OwnPort } from '../ports/ownPorts';
import type { Outcome } from '../ports/ports';

/** The columns of the office's own as they are now, and the headers of those that it wants filled in. */
export interface AskedOwn {
  columns: readonly (OwnFact & { format?: string })[];
  required: readonly string[];
}

/** @param rowId of the complaint that is being completed; `null` for a new one, which has no calculated columns yet */
export async function askOwn(
  port: Pick<OwnPort, 'columns' | 'read' | 'required'>,
  rowId: RowId | null,
): Promise<Outcome<AskedOwn>> {
  const columns = await (rowId === null ? port.columns() : port.read(rowId));
  if (!columns.ok) return columns;
  const required = await port.required();
  return required.ok ? { ok: true, value: { columns: columns.value, required: required.value } } : required;
}

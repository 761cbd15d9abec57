import type { RowId } from '../../procedure/complaint/complaint';
import { formatDay } from '../../procedure/calendar/day';
import type { OwnFact } from '../../procedure/complaint/own/ownColumn';
import type { OwnEntry } from '../../procedure/complaint/own/ownEntry';
import type { OwnTyped } from '../../procedure/complaint/own/ownEntry';
import type { Outcome } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';

interface Wanted {
  own?: readonly OwnEntry[] | undefined;
  /** Nobody was shown the row: what an earlier try wrote there is the same person's. */
  isUnseen?: true;
}

/**
 * Writes what was typed for columns of the office's own in a row that stands. What stands there already isn't written again, so
 * that it may be repeated.
 * @returns fault `columnMissing` where one is gone, or holds something else by now, and nothing is written
 */
export async function writeOwn(
  { own: port, clock, identity }: CasePorts,
  rowId: RowId,
  { own: entries = [], isUnseen }: Wanted,
): Promise<Outcome<void>> {
  if (port === undefined || entries.length === 0) return { ok: true, value: undefined };
  const read = await port.read(rowId);
  if (!read.ok) return read;
  const factOf = (header: string): OwnFact | undefined => read.value.find((one) => one.header === header);
  const lacking = entries.filter(({ column, typed }) => {
    const fact = factOf(column.header);
    return fact === undefined || fact.shown !== shownAs(typed);
  });
  if (lacking.length === 0) return { ok: true, value: undefined };
  const changes = lacking.map(({ column, seen, typed }) => ({
    column,
    seen: (isUnseen && factOf(column.header)?.value) ?? seen,
    typed,
  }));
  const written = await port.write(rowId, changes, { at: clock.now(), by: identity.me() });
  if (!written.ok) return written;
  const name = lacking[0]?.column.header ?? '';
  return written.value.kind === 'written'
    ? { ok: true, value: undefined }
    : { ok: false, fault: { code: 'columnMissing', name } };
}

function shownAs(typed: OwnTyped): string {
  if (typed.kind === 'text') return typed.text;
  return typed.kind === 'day' ? formatDay(typed.day) : String(typed.number);
}

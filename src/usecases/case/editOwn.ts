import type { RowId } from '../../procedure/complaint/complaint';
import type { OwnFact } from '../../procedure/complaint/own/ownColumn';
import { readOwn } from '../../procedure/complaint/check/readOwn';
import type { OwnIssue } from '../../procedure/complaint/check/readOwn';
import { isRequired } from '../../procedure/complaint/own/requiredOwn';
import { failed } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { OwnPort } from '../ports/ownPorts';
import type { Clock, Identity, Lists } from '../ports/ports';

/** What the columns of the office's own hold for a case. */
export interface OwnRow {
  rowId: RowId;
  facts: readonly OwnFact[];
}

type OwnResult =
  | { kind: 'saved'; row: OwnRow }
  | { kind: 'invalid'; issue: OwnIssue }
  /** A colleague changed it, or what its column is for. */
  | { kind: 'changed'; found: OwnRow }
  | Failed;

interface OwnPorts {
  own: OwnPort;
  clock: Clock;
  identity: Identity;
}

/** Changes what one column of the office's own holds for a case, as it was seen, with a line in the log. */
export async function editOwn(
  { own, clock, identity }: OwnPorts,
  { holidays }: Pick<Lists, 'holidays'>,
  seen: OwnRow,
  { header, typed }: { header: string; typed: string },
): Promise<OwnResult> {
  const { rowId } = seen;
  const fact = seen.facts.find((one) => one.header === header);
  // It is gone from what stands there by now.
  if (!fact) return { kind: 'failed', fault: { code: 'columnMissing', name: header } };
  if (typed === fact.shown) return { kind: 'saved', row: seen };
  const read = readOwn(fact, typed, { today: clock.today(), holidays });
  if (!read.ok) return { kind: 'invalid', issue: read.issue };
  if (typed.trim() === '') {
    const required = await own.required();
    if (!required.ok) return failed(required);
    if (isRequired(required.value, header)) return { kind: 'invalid', issue: { code: 'required' } };
  }
  const change = { column: fact, seen: fact.value, typed: read.typed };
  const written = await own.write(rowId, [change], { at: clock.now(), by: identity.me() });
  if (!written.ok) return failed(written);
  const { kind, facts } = written.value;
  return kind === 'written'
    ? { kind: 'saved', row: { rowId, facts } }
    : { kind: 'changed', found: { rowId, facts } };
}

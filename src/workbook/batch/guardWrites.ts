import type { Outcome } from '../../usecases/ports/ports';
import { askReadOnly } from '../host/askReadOnly';
import type { Session } from '../table/session';

/** The operations of a port that promise an outcome. */
type OperationOf<Port> = {
  [Name in keyof Port]: Port[Name] extends (...asked: never[]) => Promise<Outcome<unknown>> ? Name : never;
}[keyof Port];

type Operation = (...asked: unknown[]) => Promise<Outcome<unknown>>;

/**
 * Lets a port refuse what it is to write in a workbook that is read-only: Excel takes edits of one that was opened so, and
 * never saves them. Whether it is so is known from the opening, and asked again before each refusal.
 */
export function guardWrites<Port extends object>(
  session: Session,
  port: Port,
  writes: readonly OperationOf<Port>[],
): Port {
  const guarded = { ...port };
  for (const name of writes) {
    // By the type of their names these are operations, which pass on what they get.
    const write = port[name] as Operation;
    const guard: Operation = async (...asked) => {
      session.isReadOnly = session.isReadOnly && (await askReadOnly());
      return session.isReadOnly ? { ok: false, fault: { code: 'readOnly' } } : write(...asked);
    };
    guarded[name] = guard as Port[typeof name];
  }
  return guarded;
}

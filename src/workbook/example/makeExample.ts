import type { LongWork } from '../../usecases/ports/adoptionPorts';
import type { ExampleRequest } from '../../usecases/ports/examplePorts';
import type { Outcome } from '../../usecases/ports/ports';
import { putExample } from '../batch/exampleMarker';
import { runBatch } from '../batch/runBatch';
import { createRegister } from '../make/createRegister';
import { loadOwnTables, requireNoneLost } from '../names/ownTables';
import { tableNames } from '../names/tableNames';
import { Refusal } from '../host/refusal';
import type { Session } from '../table/session';
import { fillExample } from './fillExample';
import { removeExample } from './removeExample';

const parts = 3;

/**
 * Makes an example in a workbook without a register. Until it is whole its marker says so, and what broke off is taken out
 * again, here or by whoever opens it.
 */
export async function makeExample(
  session: Session,
  request: ExampleRequest,
  work: LongWork,
): Promise<Outcome<'made' | null>> {
  work.onProgress(0, parts);
  const begun = await runBatch(session, async (context) => {
    const tables = loadOwnTables(context);
    await context.sync();
    if (requireNoneLost(tables).has(tableNames.complaints))
      throw new Refusal({ code: 'nameTaken', name: tableNames.complaints });
    putExample(context, { run: request.run, language: request.language, stage: 'unfinished' });
    await context.sync();
  });
  if (!begun.ok) return begun;
  const made = await goOn(session, request, work);
  if (made.ok && made.value !== null) return made;
  const removed = await removeExample(session, null);
  return made.ok && !removed.ok ? removed : made;
}

async function goOn(
  session: Session,
  request: ExampleRequest,
  work: LongWork,
): Promise<Outcome<'made' | null>> {
  if (work.isCancelled()) return { ok: true, value: null };
  work.onProgress(1, parts);
  const created = await createRegister(session, { ...request, isExample: true });
  if (!created.ok) return created;
  if (work.isCancelled()) return { ok: true, value: null };
  work.onProgress(2, parts);
  const filled = await runBatch(session, (context) => fillExample(context, session, request));
  if (!filled.ok) return filled;
  work.onProgress(parts, parts);
  return { ok: true, value: 'made' };
}

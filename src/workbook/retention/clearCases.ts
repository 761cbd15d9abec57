import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Complaint } from '../../procedure/complaint/complaint';
import { clearedFields } from '../../procedure/retention/clearedFields';
import type { Outcome } from '../../usecases/ports/ports';
import type { DueCase, RetentionPort } from '../../usecases/ports/retentionPorts';
import { runBatch } from '../batch/runBatch';
import { caseSchema } from '../case/caseSchema';
import { complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import type { GuardedCell } from '../guarded/guardedCell';
import { guardedComplaints } from '../guarded/guardedComplaints';
import { writeGuarded } from '../guarded/writeGuarded';
import { Refusal } from '../host/refusal';
import { changeRows } from '../record/changeRows';
import { serialOfMoment } from '../sheet/serial';
import { sideTables } from '../side/sideTables';
import type { Session } from '../table/session';

type Request = Parameters<RetentionPort['clear']>[0];

/** The office's own columns first: a row that is marked has nothing left. Gives how many cases were left as they are. */
export function clearCases(session: Session, request: Request): Promise<Outcome<number>> {
  return runBatch(session, async (context) => {
    await clearOwn(context, session, request);
    return clear(context, session, request, request.cases);
  });
}

async function clear(
  context: Excel.RequestContext,
  session: Session,
  request: Request,
  cases: readonly DueCase[],
): Promise<number> {
  if (cases.length === 0) return 0;
  try {
    const isDone = await clearAll(context, session, request, cases);
    if (isDone) return 0;
  } catch (error) {
    // One of them is gone, or was copied meanwhile: which, the halves tell.
    if (!(error instanceof Refusal)) throw error;
  }
  if (cases.length === 1) return 1;
  const middle = Math.ceil(cases.length / 2);
  const left = await clear(context, session, request, cases.slice(0, middle));
  return left + (await clear(context, session, request, cases.slice(middle)));
}

const blank = Object.fromEntries(clearedFields.map((field) => [field, ''])) as Partial<Complaint>;

/** All of them with their lines in the log, or none. */
async function clearAll(
  context: Excel.RequestContext,
  session: Session,
  { on, at, by, note }: Request,
  cases: readonly DueCase[],
): Promise<boolean> {
  const { language } = (await knowTable(context, session)).layout;
  const { anonymised } = workbookTexts[language].log.events;
  const what = note === '' ? anonymised : `${anonymised}: ${note}`;
  const changed = await changeRows(context, session, caseSchema, language, {
    rows: cases.map(({ rowId, seen, pointing }) => {
      const texts = Object.fromEntries(Object.keys(pointing).map((field) => [field, '']));
      return {
        identity: { rowId },
        seen: { ...seen, ...pointing },
        // A row without a name looks as if somebody forgot it.
        changes: { ...blank, ...texts, name: anonymised.toLocaleLowerCase(), anonymisedOn: on },
      };
    }),
    tables: [sideTables.log],
    lines: (found) => {
      const lineOf = ({ caseNumber, rowId }: Complaint) => ({
        ...{ at: serialOfMoment(at), caseNumber, by, what, rowId },
      });
      return [{ table: sideTables.log, lines: found.map(lineOf) }];
    },
  });
  return changed.kind === 'written';
}

/** Columns that nobody but the office knows are found by their headers. */
async function clearOwn(context: Excel.RequestContext, session: Session, { own, cases }: Request) {
  if (own.length === 0) return;
  const { layout } = await knowTable(context, session);
  const { column, ...table } = guardedComplaints(context, layout);
  const cells = own.flatMap((key) =>
    cases.map(({ position, rowId }): GuardedCell => ({
      ...{ key, position, id: rowId, found: null, value: '', format: null },
    })),
  );
  const columnOf = (key: string) =>
    own.includes(key) ? complaintsTable(context).columns.getItem(key).getDataBodyRange() : column(key);
  await writeGuarded(context, session, { ...table, column: columnOf }, cells);
}

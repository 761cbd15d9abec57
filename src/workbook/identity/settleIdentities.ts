import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { judgeLines } from '../../procedure/identity/judgeLines';
import type { CaseNumber, RowId } from '../../procedure/complaint/complaint';
import { minutesBetween, type Moment } from '../../procedure/calendar/moment';
import { underWayAtMost } from '../../procedure/lifeCycle/crossing';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { readIdentities } from '../complaints/readIdentities';
import { removeRows, type Going } from '../record/removeRows';
import { readsBack } from '../sheet/readsBack';
import { momentOf } from '../sheet/serial';
import { readSideIds } from '../side/sideIds';
import { askSideLines, type ReadLine } from '../side/sideLines';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import type { Session } from '../table/session';
import { settleLines, undoLines } from '../record/settleLines';
import { writeTableLines, type TableLine } from '../table/tableLine';
import { twice } from '../table/twice';

type Cells = TableLine['cells'];

/**
 * Looks whether what this pane gave rows still stands: another pane that met them at the same moment gave them their number
 * too, and the edit that arrived last stays. What stands in the sheet holds: this pane takes away its own lines of the log
 * that are false or double by now, and appends one that got lost. Gives the numbers that are other than it wrote.
 */
export async function settleIdentities(
  session: Session,
  now: Moment,
): Promise<Outcome<{ rowId: RowId; caseNumber: CaseNumber }[]>> {
  // By then no colleague's edit can be under way any more.
  for (const [rowId, { at }] of session.identified) {
    const moment = momentOf(at);
    if (moment === null || minutesBetween(moment, now) > underWayAtMost) session.identified.delete(rowId);
  }
  if (session.identified.size === 0) return { ok: true, value: [] };
  return runBatch(session, async (context) => {
    const { layout, rows } = await readIdentities(context);
    const numbers = new Map(rows.map(({ rowId, caseNumber }) => [rowId, caseNumber]));
    const look = () => twice(() => lookAtLines(context, session, layout.language, numbers));
    await removeRows(context, session, {
      table: sideTables.log.name,
      look: async () => (await look()).going,
    });

    const { lacking } = await look();
    if (lacking.length > 0) await twice(() => append(context, session, layout.language, lacking));
    const changed = [...session.identified].flatMap(([rowId, line]) => {
      const caseNumber = numbers.get(rowId);
      if (caseNumber === undefined || caseNumber === line['caseNumber']) return [];
      session.identified.set(rowId, renumbered(line, caseNumber));
      return [{ rowId, caseNumber }];
    });
    return changed;
  });
}

const renumbered = (line: Cells, caseNumber: string): Cells => ({
  ...line,
  caseNumber,
  what: String(line['what']).replaceAll(String(line['caseNumber']), caseNumber),
});

/** One look; `null` when lines moved between its two trips. */
async function lookAtLines(
  context: Excel.RequestContext,
  { identified }: Session,
  language: RegisterLanguage,
  numbers: ReadonlyMap<RowId, string>,
): Promise<{ going: Going; lacking: Cells[] } | null> {
  const { typed, copied } = workbookTexts[language].log.events;
  const [ids = []] = await readSideIds(context, ['log'], language);
  const isOurs = ids.map((id) => identified.has(id as RowId));
  const asked = askSideLines(context, 'log', isOurs);
  await context.sync();
  const read = asked(language).filter(({ rowId }) => identified.has(rowId as RowId));
  const places = [...ids.keys()].filter((place) => isOurs[place]);
  if (read.length !== places.length) return null;

  const saying = read.flatMap((line, index) => {
    const isAbout = [typed, copied].some((event) => String(line['what']).startsWith(event));
    return isAbout ? [{ line, place: places[index] ?? 0 }] : [];
  });
  const going = new Map<number, ReadLine>();
  const lacking: Cells[] = [];
  for (const [rowId, own] of identified) {
    const ofRow = saying.filter(({ line }) => line['rowId'] === rowId);
    const caseNumber = numbers.get(rowId) ?? null;
    const judged = judgeLines(
      ofRow.map(({ line }) => ({
        caseNumber: String(line['caseNumber']),
        isOurs: Object.entries(own).every(([key, value]) => readsBack(value, line[key])),
      })),
      caseNumber,
    );
    for (const { line, place } of judged.going.flatMap((index) => ofRow[index] ?? [])) going.set(place, line);
    if (judged.lacks && caseNumber !== null) lacking.push(renumbered(own, caseNumber));
  }
  const keys = [...sideTables.log.headers(language).keys()];
  return {
    going: {
      of: ids.length,
      places: [...going.keys()].sort((a, b) => a - b),
      isOne: (values, place) => keys.every((key) => values.includes(going.get(place)?.[key])),
    },
    lacking,
  };
}

/** One try; `null` when something else stood there and the lines were taken back. */
async function append(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  lines: readonly Cells[],
): Promise<true | null> {
  const edge = loadEdge(context, sideTables.log);
  await context.sync();
  const written = [writeTableLines(context, session, { table: sideTables.log, lines }, edge(language))];
  await context.sync();
  if (await settleLines(context, written)) return true;
  await undoLines(context, session, written);
  return null;
}

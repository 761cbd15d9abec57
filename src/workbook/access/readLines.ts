import { eachPiece } from '../../usecases/inspection/eachPiece';
import type { AccessPort, HeldLine } from '../../usecases/ports/accessPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { readPiece } from '../batch/readPiece';
import { runUntracked } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { sideTables } from '../side/sideTables';
import type { Session } from '../table/session';
import { findHistory } from '../retention/findHistory';
import type { HistoryPlace } from '../retention/historyPlaces';

/** Some 300 bytes a line. */
const linesPerRead = 2_000;

/** Where else something personal of a complaint is kept, is what anonymising it clears there. */
export async function readLines(
  session: Session,
  cases: Parameters<AccessPort['lines']>[0],
  work: Parameters<AccessPort['lines']>[1],
): Promise<Outcome<HeldLine[] | null>> {
  const found = await runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const places = await findHistory(context, language);
    const sheets = places.map((place) => {
      const { column } = place.table(context);
      return column(place.whose.column).worksheet.load('name');
    });
    await context.sync();
    return places.map((place, index) => ({ place, sheet: sheets[index]?.name ?? '' }));
  });
  if (!found.ok) return found;
  const ours = {
    rowId: new Set<string>(cases.map(({ rowId }) => rowId)),
    caseNumber: new Set<string>(cases.map(({ caseNumber }) => caseNumber)),
  };
  const lines: HeldLine[] = [];
  // Rounds and log are asked for case by case.
  for (const { place, sheet } of found.value.filter(({ place: { made } }) => !besideCase.has(made))) {
    const read = await eachPiece(
      (start) => readPlace(session, place, start),
      work,
      (pieces) => {
        for (const { whose, cells } of pieces)
          if (ours[place.whose.by].has(whose) && cells.length > 0) lines.push({ sheet, cells });
      },
    );
    if (!read.ok) return read;
    if (!read.value) return { ok: true, value: null };
  }
  return { ok: true, value: lines };
}

const besideCase: ReadonlySet<string | undefined> = new Set([sideTables.rounds.name, sideTables.log.name]);

function readPlace(session: Session, { table, whose, instead }: HistoryPlace, start: number) {
  return readPiece(
    session,
    async (context) => {
      await knowTable(context, session);
      const { column } = table(context);
      return {
        columns: [whose.column, ...Object.keys(instead)].map(column),
        read: ([owner = '', ...said]) => ({
          whose: String(owner),
          cells: said.map(String).filter((text) => text.trim() !== ''),
        }),
      };
    },
    { start, rows: linesPerRead },
  );
}

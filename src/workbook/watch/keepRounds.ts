import type { RowId } from '../../procedure/complaint/complaint';
import type { Round } from '../../procedure/lifeCycle/round';
import type { Outcome } from '../../usecases/ports/ports';
import { blocksOf } from '../table/blocksOf';
import { deleteRows } from '../table/deleteRows';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { readSideIds } from '../side/sideIds';
import { askSideLines, roundOf } from '../side/sideLines';
import { sideTables } from '../side/sideTables';

/** Takes the lines out of Rondes that say of this case what doesn't belong to it. */
export function keepRounds(
  session: Session,
  rowId: RowId,
  kept: (rounds: readonly Round[]) => Round[],
): Promise<Outcome<void>> {
  return runBatch(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const [ids = []] = await readSideIds(context, ['rounds'], language);
    const asked = askSideLines(
      context,
      'rounds',
      ids.map((id) => id === rowId),
    );
    await context.sync();
    const lines = asked(language).filter((line) => line['rowId'] === rowId);
    const rounds = lines.map((line) => roundOf(language, line));
    const staying = new Set(kept(rounds));
    const positions = [...ids.keys()].filter((row) => ids[row] === rowId);
    const others = positions.filter((_, index) => rounds[index] && !staying.has(rounds[index]));
    const body = context.workbook.tables.getItem(sideTables.rounds.name).getDataBodyRange();
    deleteRows(body, ids.length, blocksOf(others));
    await context.sync();
  });
}

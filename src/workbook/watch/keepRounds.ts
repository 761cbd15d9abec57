import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Round } from '../../procedure/lifeCycle/round';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { removeRows, type Going } from '../record/removeRows';
import { runBatch } from '../batch/runBatch';
import { readKeys } from '../table/schema';
import type { Session } from '../table/session';
import { twice } from '../table/twice';
import { readSideIds } from '../side/sideIds';
import { askSideLines, roundOf } from '../side/sideLines';
import { sideTables } from '../side/sideTables';
import { tableOf } from '../names/knownNames';

type Kept = (rounds: readonly Round[]) => Round[];

/** Takes the lines out of Rondes that say of this case what doesn't belong to it. */
export function keepRounds(session: Session, rowId: RowId, kept: Kept): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const look = () => twice(() => othersOf(context, language, rowId, kept));
    await removeRows(context, session, { table: sideTables.rounds.name, look });
  });
}

/** One look; `null` when lines moved between its two trips. */
async function othersOf(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  rowId: RowId,
  kept: Kept,
): Promise<Going | null> {
  const { name } = sideTables.rounds;
  const [ids = []] = await readSideIds(context, ['rounds'], language);
  const header = tableOf(context, name).getHeaderRowRange().load('values');
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
  if (lines.length !== positions.length) return null;
  const places = positions.filter((_, index) => rounds[index] && !staying.has(rounds[index]));
  const keys = readKeys(header, sideTables.rounds, language);
  return {
    of: ids.length,
    places,
    isOne: (values, place) => {
      const line = lines[positions.indexOf(place)];
      return keys.every((key, column) => key === null || line?.[key] === values[column]);
    },
  };
}

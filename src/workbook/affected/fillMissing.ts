import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { AffectedColumn } from '../../i18n/workbook/letters/nl';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { faultOf, isMisfit } from '../host/faultOf';
import { namesIn, tableOf } from '../names/knownNames';
import { requireHeaders } from '../names/requireHeaders';
import { fillFormula } from '../sheet/fillFormula';
import { Refusal } from '../host/refusal';
import { blocksOf } from '../table/blocks/blocksOf';
import { toWrite } from '../table/leadingApostrophe';
import { columnOfTable } from '../table/schema';
import type { Session } from '../table/session';
import { triesAtMost, twice } from '../table/twice';
import { affectedHeaders } from './affectedLayout';
import { affectedSchema } from './affectedSchema';
import { columnsOfMissing, missingFormula, readingsOfMissing } from './missingFormula';
import { writeByRowId } from './writeByRowId';
import { blockIn } from '../table/blocks/blockIn';

/**
 * Gives lines the formula for what they lack: a table that was just made has none that Excel could go on with, and
 * AutoCorrect's "fill formulas in tables" may be off. A cell in which somebody typed keeps that.
 */
export function fillMissing(
  session: Session,
  code: string,
  rowIds: ReadonlySet<string>,
): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const texts = letterTexts[language];
    const schema = affectedSchema(code);
    const columnOf = (key: AffectedColumn) => columnOfTable(context, schema, language, key);
    const look = () => ({
      ids: columnOf('rowId').load('values'),
      held: columnOf('missing').load('values,formulas'),
    });
    const readings = readingsOfMissing(texts);
    const isTyped = ({ held }: ReturnType<typeof look>, row: number) => !readings.has(held.values[row]?.[0]);
    const isMeant = (at: ReturnType<typeof look>, row: number) =>
      rowIds.has(String(at.ids.values[row]?.[0])) && !isTyped(at, row);

    await twice(async () => {
      const seen = look();
      await context.sync();
      const meant = [...seen.ids.values.keys()].filter((row) => isMeant(seen, row));
      if (meant.length === 0) return true;

      requireHeaders(tableOf(context, schema.name), schema.name, affectedHeaders(texts), columnsOfMissing);
      const met = look();
      // Writes nothing, and ends the batch where there are more lines by now, or fewer.
      columnOf('missing').values = seen.ids.values.map(() => [null]);
      const formula = missingFormula(texts, code, namesIn(context));
      for (const block of blocksOf(meant)) fillFormula(blockIn(columnOf('missing'), block), formula);
      try {
        await context.sync();
      } catch (error) {
        if (isMisfit(faultOf(error))) return null;
        throw error;
      }
      if (meant.every((row) => isMeant(met, row))) return true;
      // A line that somebody typed just now has no ID yet.
      const keyOf = (id: unknown, row: number) => (id === '' ? row : String(id));
      const typed = meant.filter((row) => isTyped(met, row));
      const lost = new Map(
        typed.map((row) => [keyOf(met.ids.values[row]?.[0], row), met.held.formulas[row]?.[0]]),
      );
      // Where its line is by then; what was typed there since is newer still.
      const put = await writeByRowId(session, {
        code,
        column: 'missing',
        isOnce: false,
        cells: (ids, held) =>
          ids.map((id, row) => {
            const key = keyOf(id, row);
            return lost.has(key) && readings.has(held[row]) ? toWrite(session, lost.get(key)) : null;
          }),
      });
      if (!put.ok) throw new Refusal(put.fault);
      return null;
    }, triesAtMost);
  });
}

import { applyLook, askLook, lookOf, type CellLook, type LookPart } from '../../columns/cellLook';
import { columnOf, numberFormats } from '../../columns/columns';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { either, isArray, isFlag, isNull, isText, listOf, type Check } from './checks';
import { cellsIn } from './columnBlock';
import { askStanding, type Found } from './askStanding';
import type { DressPart } from './finding';
import type { KeptFormat } from './keepFormats';
import { isMarked, marksIn } from './marks';
import { putWhereFound } from './putWhereFound';

const isLook: Check<CellLook> = (value): value is CellLook =>
  typeof value === 'object' && value !== null && Object.values(value).every(either(isText, isFlag));
const isFormats = listOf<KeptFormat>(
  (value): value is KeptFormat =>
    isArray(value) && isMarked(value[0]) && either(isText, isNull)(value[1]) && isLook(value[2]),
);

/** Ranges that are looked at and written in two trips. */
const rangesAtOnce = 200;

/**
 * Gives cells the number format and looks that they had, where they still are as they were mended; of looks that rows share
 * no longer, nothing.
 */
export const putFormatsBack: DressPart['putBack'] = async (context, back, { column, state }) => {
  if (column === null || !isFormats(state)) return false;
  let isWhole = true;
  for (let start = 0; start < state.length; start += rangesAtOnce) {
    const isPut = await putPiece(context, back, column, state.slice(start, start + rangesAtOnce));
    isWhole &&= isPut;
  }
  return isWhole;
};

/** Formats and looks of one column. */
const putPiece = (
  context: Excel.RequestContext,
  back: Found,
  key: ColumnKey,
  formats: readonly KeptFormat[],
): Promise<boolean> =>
  putWhereFound(context, back, formats, async (found, left) => {
    const made = numberFormats[columnOf(key).kind];
    const look = lookOf(columnOf(key));
    const find = marksIn(found.ids);
    const asked = left.flatMap((kept) => {
      const [marked, format, before] = kept;
      const block = find(marked);
      if (block === null) return [];
      const cells = () => cellsIn(found.dressed, { ...block, key });
      const now = format === null ? null : cells().load('numberFormat');
      const parts = (Object.keys(before) as LookPart[]).map((part) => ({
        part,
        is: askLook(cells(), [part]),
      }));
      return [{ kept, block, cells, now, parts }];
    });
    await context.sync();
    const puts = asked.map(({ kept, block, cells, now, parts }) => {
      const [, format, before] = kept;
      const ours = now?.numberFormat.map(([one]) => one === made) ?? [];
      const still = parts.filter(({ part, is }) => is()?.[part] === look[part]);
      const write = (to: string | null, looks: CellLook) => {
        const range = cells();
        if (now) range.numberFormat = ours.map((isOurs) => [isOurs ? to : null]);
        applyLook(range, Object.fromEntries(still.map(({ part }) => [part, looks[part]])));
      };
      const stands = askStanding(found, block);
      write(format, before);
      return {
        kept,
        stands,
        isWhole: ours.every(Boolean) && still.length === parts.length,
        undo: () => write(made, look),
      };
    });
    return { puts, isAll: asked.length === left.length };
  });

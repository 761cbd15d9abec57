import { applyLook, askLook, lookOf, type CellLook, type LookPart } from '../../columns/cellLook';
import { columnOf, numberFormats } from '../../columns/columns';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { either, isArray, isFlag, isNull, isText, listOf, type Check } from './checks';
import { cellsIn } from './columnBlock';
import { readDressed } from '../read/dressed';
import { triesAtMost } from '../../table/twice';
import { askStanding, type Found } from './askStanding';
import type { DressPart } from './finding';
import { readIds } from './readIds';
import type { KeptFormat } from './keepFormats';
import { isMarked, marksIn } from './marks';

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

/** In a batch that looks at the rows that it meets: where others stand there by then it is undone, and they are looked for anew. */
async function putPiece(
  context: Excel.RequestContext,
  back: Found,
  key: ColumnKey,
  formats: readonly KeptFormat[],
  tries = triesAtMost,
): Promise<boolean> {
  const made = numberFormats[columnOf(key).kind];
  const look = lookOf(columnOf(key));
  const find = marksIn(back.ids);
  const asked = formats.flatMap((kept) => {
    const [marked, format, before] = kept;
    const block = find(marked);
    if (block === null) return [];
    const cells = () => cellsIn(back.dressed, { ...block, key });
    const now = format === null ? null : cells().load('numberFormat');
    const parts = (Object.keys(before) as LookPart[]).map((part) => ({ part, is: askLook(cells(), [part]) }));
    return [{ kept, block, cells, now, parts }];
  });
  await context.sync();
  const put = asked.map(({ kept, block, cells, now, parts }) => {
    const [, format, before] = kept;
    const ours = now?.numberFormat.map(([one]) => one === made) ?? [];
    const still = parts.filter(({ part, is }) => is()?.[part] === look[part]);
    const write = (to: string | null, looks: CellLook) => {
      const range = cells();
      if (now) range.numberFormat = ours.map((isOurs) => [isOurs ? to : null]);
      applyLook(range, Object.fromEntries(still.map(({ part }) => [part, looks[part]])));
    };
    const stands = askStanding(back, block);
    write(format, before);
    return {
      kept,
      stands,
      isWhole: ours.every(Boolean) && still.length === parts.length,
      undo: () => write(made, look),
    };
  });
  await context.sync();
  const moved = put.filter(({ stands }) => !stands());
  const isPut = asked.length === formats.length && put.every((one) => moved.includes(one) || one.isWhole);
  if (moved.length === 0) return isPut;
  for (const { undo } of moved) undo();
  await context.sync();
  if (tries === 1) return false;
  const now = { dressed: await readDressed(context), ids: await readIds(context) };
  const left = moved.map(({ kept }) => kept);
  return (await putPiece(context, now, key, left, tries - 1)) && isPut;
}

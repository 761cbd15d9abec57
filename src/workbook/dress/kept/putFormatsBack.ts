import { applyLook, askLook, lookOf, type CellLook, type LookPart } from '../../columns/cellLook';
import { columnOf, numberFormats } from '../../columns/columns';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { either, isArray, isFlag, isNull, isText, listOf, type Check } from './checks';
import { cellsIn } from './columnBlock';
import type { DressPart, PuttingBack } from './finding';
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

async function putPiece(
  context: Excel.RequestContext,
  { dressed, ids }: PuttingBack,
  key: ColumnKey,
  formats: readonly KeptFormat[],
): Promise<boolean> {
  const made = numberFormats[columnOf(key).kind];
  const look = lookOf(columnOf(key));
  const find = marksIn(ids);
  const asked = formats.flatMap(([marked, format, before]) => {
    const block = find(marked);
    if (block === null) return [];
    const cells = () => cellsIn(dressed, { ...block, key });
    const now = format === null ? null : cells().load('numberFormat');
    const parts = (Object.keys(before) as LookPart[]).map((part) => ({ part, is: askLook(cells(), [part]) }));
    return [{ cells, format, before, now, parts }];
  });
  await context.sync();
  const isPut = asked.map(({ cells, format, before, now, parts }) => {
    const range = cells();
    const ours = now?.numberFormat.map(([one]) => one === made) ?? [];
    if (now) range.numberFormat = ours.map((isOurs) => [isOurs ? format : null]);
    const still = parts.filter(({ part, is }) => is()?.[part] === look[part]);
    applyLook(range, Object.fromEntries(still.map(({ part }) => [part, before[part]])));
    return ours.every(Boolean) && still.length === parts.length;
  });
  await context.sync();
  return asked.length === formats.length && isPut.every(Boolean);
}

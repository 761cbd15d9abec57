import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import { applyLook, askLook, lookOf, type CellLook, type LookPart } from '../columns/cellLook';
import { columnOf, columns, numberFormats, type ColumnDefinition } from '../columns/columns';
import { isDateFormat } from '../sheet/isDateFormat';
import { joinBlocks } from '../table/blocks/joinBlocks';
import { rowsIn } from '../table/blocks/openBlocks';
import { alikeBlocks } from './kept/alikeBlocks';
import { cellsIn } from './kept/columnBlock';
import { finding, type DressPart } from './kept/finding';
import { keepFormats, type Formatted } from './kept/keepFormats';
import { putFormatsBack } from './kept/putFormatsBack';
import { readIds } from './kept/readIds';
import type { Dressed } from './read/dressed';
import { readCells } from './read/readCells';

/** Half of it for the cell itself: 10,000 of them are soon enough understood (`npm run bench -- inspection`). */
const charactersOf = () => 50;

/** Ranges that are written in one trip. */
const writtenAtOnce = 200;

const text = numberFormats.text;

/** How an office shows a date or a number is its own; what makes of a phone a number, or of a date a text, is not. */
function isRight({ kind }: ColumnDefinition, format: unknown): boolean {
  if (kind === 'day') return isDateFormat(format);
  if (kind === 'text' || kind === 'choice') return format === text;
  if (kind === 'calculated') return format !== text;
  return format !== text && format !== numberFormats.calculated && !isDateFormat(format);
}

/** Cells that have a wrong number format, in blocks that have the same. */
async function wrongFormats(
  context: Excel.RequestContext,
  dressed: Dressed,
  keys: readonly ColumnDefinition['key'][],
  work?: InspectionWork,
): Promise<Formatted[]> {
  const wrong: Formatted[] = [];
  const rows = () => [{ start: 0, end: dressed.rows }];
  await readCells(
    context,
    dressed,
    { keys, property: 'numberFormat', rows, charactersOf, work },
    (key, at, cells) =>
      cells.forEach((format, index) => {
        if (isRight(columnOf(key), format)) return;
        const last = wrong.at(-1);
        const start = at + index;
        if (last?.key === key && last.end === start && last.format === format) last.end = start + 1;
        else wrong.push({ key, start, end: start + 1, format: String(format) });
      }),
  );
  return wrong;
}

/**
 * Number formats in which what is typed becomes something else. Where they are mended, so is how those cells look; a
 * calculated column is General before and after, so that only the other cells of a row tell whether it lost its looks as well.
 */
export const formats: DressPart = {
  inspect: async (context, dressed, work) => {
    const wrong = await wrongFormats(
      context,
      dressed,
      columns.map(({ key }) => key),
      work,
    );
    return finding('formats', rowsIn(wrong), [...new Set(wrong.map(({ key }) => key))]);
  },
  mend: async (context, dressed, { columns: keys }, { kept, work }) => {
    const wrong = await wrongFormats(context, dressed, keys, work);
    if (work?.isCancelled()) return;
    const rows = joinBlocks(wrong);
    const bare = dressed.layout.keys.flatMap((key) =>
      key && columnOf(key).kind === 'calculated'
        ? rows.map((block) => ({ ...block, key, format: null }))
        : [],
    );
    const found = await alikeBlocks(
      context,
      [...wrong, ...bare],
      (block) => askLook(cellsIn(dressed, block), partsOf(block)),
      work,
    );
    const looks = found.filter(
      ({ key, format, is }) => format !== null || !isLook(is, lookOf(columnOf(key))),
    );
    await kept(keepFormats(await readIds(context), looks));
    for (let start = 0; start < looks.length; start += writtenAtOnce)
      await formatAnew(context, dressed, looks.slice(start, start + writtenAtOnce));
  },
  putBack: putFormatsBack,
};

async function formatAnew(
  context: Excel.RequestContext,
  dressed: Dressed,
  blocks: readonly Formatted[],
): Promise<void> {
  for (const block of blocks) {
    const column = columnOf(block.key);
    if (block.format !== null) cellsIn(dressed, block).numberFormat = [[numberFormats[column.kind]]];
    applyLook(cellsIn(dressed, block), lookOf(column));
  }
  await context.sync();
}

const partsOf = ({ key }: Formatted): LookPart[] => Object.keys(lookOf(columnOf(key))) as LookPart[];

const isLook = (one: CellLook, other: CellLook): boolean =>
  (Object.keys(other) as LookPart[]).every((part) => one[part] === other[part]);

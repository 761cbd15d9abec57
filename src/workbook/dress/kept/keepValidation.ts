import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { Block } from '../../table/blocks/blocksOf';
import type { Dressed } from '../read/dressed';
import { alikeBlocks } from './alikeBlocks';
import { inParts, type ToldKept } from './kept';
import { markRows, type Ids, type Marked } from './marks';
import { blockIn } from '../../table/blocks/blockIn';

/** The rows of a sheet. */
export const sheetRows = 1_048_576;

/** A rule with what it says; `null`: the cells had none. */
export type Rule = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'> | null;

/** Rows that had this rule. */
export type Ruled = readonly [Marked, Rule];

/** Rows of a column of the sheet, counted from the first of the table's body. */
export function cellsOf(dressed: Dressed, key: ColumnKey, { start, end }: Block): Excel.Range {
  const first = dressed.header.row + 1;
  return blockIn(dressed.body(key).getEntireColumn(), { start: first + start, end: first + end });
}

/** The validation of a whole column of the sheet, as it is. */
export async function keepValidation(
  context: Excel.RequestContext,
  dressed: Dressed,
  ids: Ids,
  key: ColumnKey,
): Promise<ToldKept[]> {
  const top = dressed.header.row + 1;
  const blocks: Block[] = [
    { start: -top, end: 0 },
    { start: 0, end: ids.length },
    { start: ids.length, end: sheetRows - top },
  ];
  const alike = await alikeBlocks(context, blocks, (block) => {
    const found = cellsOf(dressed, key, block).dataValidation;
    found.load('type,rule,errorAlert,prompt,ignoreBlanks');
    return () => ruleOf(found);
  });
  const ruled = alike.map((block): Ruled => [markRows(ids, block), block.is.rule]);
  return inParts(ruled).map((state) => ({
    kind: 'validation',
    column: key,
    was: [...new Set(alike.map(({ is }) => is.type))].join(', '),
    state,
  }));
}

/** `null` where the cells differ. */
function ruleOf({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation) {
  if (type === Excel.DataValidationType.none) return { type, rule: null };
  const isMixed =
    type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria;
  return isMixed ? null : { type, rule: { rule, errorAlert, prompt, ignoreBlanks } };
}

import type { Dressed } from '../read/dressed';
import { inParts, type ToldKept } from './kept';
import { markRows, type Ids, type Marked } from './marks';

/** Which rules of the register's own were made anew: the callback colours, or the mark of numbers that stand there twice. */
export type RuleKind = 'colours' | 'mark';

/** A rule of the register's own as it stands. */
export interface StandingRule {
  id: string;
  kind: RuleKind;
  formula: string;
  priority: number;
  stops: boolean;
}

/** Rows, and the columns that the rule covers in them, the first of the table as 0. */
export type Covered = readonly [Marked, number, number];

export interface RuleLook {
  font: Partial<Record<'bold' | 'italic' | 'strikethrough', boolean>> & {
    color?: string;
    underline?: string;
  };
  fill: string;
  numberFormat: string;
}

/** A rule that stood there. */
export interface KeptRule extends Omit<StandingRule, 'id'> {
  look: RuleLook;
  covers: readonly Covered[];
  /** The row of the sheet that the formula is written for, counted from 0. */
  row: number;
}

/** Says that rules of this kind were made anew, which is taken back before the old ones return. */
export interface MadeRules {
  made: RuleKind;
}

/** How rules were; the first of them comes last, and then that they were made anew, because a report is taken back from below. */
export async function keepRules(
  context: Excel.RequestContext,
  dressed: Dressed,
  ids: Ids,
  { kind, rules: standing }: { kind: RuleKind; rules: readonly StandingRule[] },
): Promise<ToldKept[]> {
  const asked = standing.map((rule) => {
    const now = dressed.sheetColumns().conditionalFormats.getItem(rule.id);
    const { areas } = now.getRanges();
    areas.load('items/rowIndex,items/rowCount,items/columnIndex,items/columnCount');
    const format = rule.kind === 'mark' ? now.preset.format : now.custom.format;
    format.load('numberFormat');
    format.fill.load('color');
    format.font.load('bold,italic,strikethrough,underline,color');
    return { rule, areas, format };
  });
  await context.sync();
  const rules = asked.flatMap(({ rule: { id: _, ...rule }, areas, format }) => {
    const { bold, italic, strikethrough, underline, color } = format.font;
    const font = { bold, italic, strikethrough, underline, color };
    const look = { font, fill: format.fill.color, numberFormat: format.numberFormat as string };
    const covers = areas.items.map(({ rowIndex, rowCount, columnIndex, columnCount }): Covered => {
      const start = rowIndex - dressed.header.row - 1;
      const rows = markRows(ids, { start, end: start + rowCount });
      return [rows, columnIndex - dressed.header.column, columnCount];
    });
    return inParts(covers).map((part) => ({
      ...rule,
      look,
      covers: part,
      row: areas.items[0]?.rowIndex ?? 0,
    }));
  });
  const at = { kind: 'colours' as const, column: null };
  return [
    ...rules
      .sort((one, other) => other.priority - one.priority)
      .map((state) => ({ ...at, was: state.formula, state })),
    { ...at, was: '', state: { made: kind } },
  ];
}

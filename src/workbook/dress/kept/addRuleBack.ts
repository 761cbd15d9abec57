import { columnLetters } from '../../sheet/columnLetters';
import { complaintsTable } from '../../complaints/complaintsTable';
import {
  either,
  isArray,
  isCount,
  isFlag,
  isNull,
  isNumber,
  isText,
  listOf,
  shape,
  type Check,
} from './checks';
import type { PuttingBack } from './finding';
import type { Covered, KeptRule, MadeRules, RuleKind, RuleLook } from './keepRules';
import { isMarked, marksIn } from './marks';

const isKind: Check<RuleKind> = (value): value is RuleKind => value === 'colours' || value === 'mark';
const isCovered: Check<Covered> = (value): value is Covered =>
  isArray(value) && isMarked(value[0]) && isNumber(value[1]) && isCount(value[2]);
const isUnset: Check<null | undefined> = (value): value is null | undefined => value == null;
const isLook = shape<RuleLook>({
  font: shape<RuleLook['font']>({
    bold: either(isFlag, isUnset) as Check<boolean>,
    italic: either(isFlag, isUnset) as Check<boolean>,
    strikethrough: either(isFlag, isUnset) as Check<boolean>,
    underline: either(isText, isUnset) as Check<string>,
    color: either(isText, isUnset) as Check<string>,
  }),
  fill: isText,
  numberFormat: either(isText, isNull) as Check<string>,
});

export const isMadeRules = shape<MadeRules>({ made: isKind });
export const isKeptRule = shape<KeptRule>({
  kind: isKind,
  formula: isText,
  priority: isCount,
  stops: isFlag,
  look: isLook,
  covers: listOf(isCovered),
  row: isCount,
});

/** A formula of a rule as it reads so many rows further down; what is quoted, and fixed rows, stay. */
const moved = (formula: string, rows: number): string =>
  formula.replace(/"[^"]*"|(\$?\b[A-Z]{1,3})(\d+)\b/g, (all, column?: string, row?: string) =>
    column && row ? `${column}${Number(row) + rows}` : all,
  );

/** Makes a rule as it was, where its rows stand now. `false`: some of its rows are gone, or what it looked at is. */
export async function addRuleBack(
  context: Excel.RequestContext,
  { dressed, ids }: PuttingBack,
  { kind, formula, priority, stops, look, covers, row }: KeptRule,
): Promise<boolean> {
  const find = marksIn(ids);
  const { header } = dressed;
  const places = covers.flatMap(([marked, column, columns]) => {
    const block = find(marked);
    return block ? [{ first: header.row + 1 + block.start, ...block, column, columns }] : [];
  });
  const [top] = places;
  if (!top || formula.includes('#REF!')) return false;
  const addresses = places.map(({ first, start, end, column, columns }) => {
    const letters = (place: number) => columnLetters(header.column + place);
    return `${letters(column)}${first + 1}:${letters(column + columns - 1)}${first + end - start}`;
  });
  const sheet = complaintsTable(context).worksheet;
  const rule = sheet
    .getRanges(addresses.join(','))
    .conditionalFormats.add(
      kind === 'mark' ? Excel.ConditionalFormatType.presetCriteria : Excel.ConditionalFormatType.custom,
    );
  if (kind === 'mark')
    rule.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.duplicateValues };
  else rule.custom.rule.formula = moved(formula, top.first - row);
  lookAs(kind === 'mark' ? rule.preset.format : rule.custom.format, look);
  rule.stopIfTrue = stops;
  rule.priority = priority;
  await context.sync();
  return places.length === covers.length;
}

/** What a rule leaves as it is, is told as nothing. */
function lookAs(format: Excel.ConditionalRangeFormat, { font, fill, numberFormat }: RuleLook): void {
  const { underline, color, ...flags } = font;
  for (const [flag, is] of Object.entries(flags)) if (is) format.font[flag as keyof typeof flags] = true;
  if (color) format.font.color = color;
  if (underline && underline !== 'None')
    format.font.underline = underline as Excel.ConditionalRangeFont['underline'];
  if (fill) format.fill.color = fill;
  if (numberFormat) format.numberFormat = numberFormat;
}

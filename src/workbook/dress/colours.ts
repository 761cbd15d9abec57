import { addCallbackColours, callbackFormulas } from '../columns/conditionalFormats';
import { callbackLooks } from '../columns/callbackLooks';
import { columnLetters } from '../sheet/columnLetters';
import type { Dressed } from './read/dressed';
import { isMarked, markAnew, readMarks } from './duplicateMark';
import { addRuleBack, isKeptRule, isMadeRules } from './kept/addRuleBack';
import { finding, type DressPart, type Mending } from './kept/finding';
import { keepRules, type RuleKind, type StandingRule } from './kept/keepRules';
import { readIds } from './kept/readIds';

/** A rule of the register's own colours, as it stands in the sheet. */
interface Standing extends StandingRule {
  /** The colour of its letters. */
  font: string;
  /** Where it colours: `null` for several ranges, as pasting formatted rows makes of one. */
  covers: { column: number; columns: number } | null;
}

/**
 * The callback colours that don't stand as they should: cleared, cut into pieces, doubled, in another order, or ending at
 * the body of the table as earlier versions made them. With them goes the mark of duplicate numbers. Both are made anew where
 * they don't stand as they should; the office's own rules stay as they are.
 */
export const colours: DressPart = {
  inspect: async (context, dressed) => {
    const { standing, marks } = await readRules(context, dressed);
    return finding('colours', countLost(standing, dressed) + Number(!isMarked(marks)));
  },
  mend: (context, dressed, _, { kept }) => mendColours(context, dressed, kept),
  putBack: async (context, back, { state }) => {
    const { dressed } = back;
    const { standing, marks } = await readRules(context, dressed);
    const isMade = { colours: countLost(standing, dressed) === 0, mark: isMarked(marks) };
    if (isKeptRule(state)) return !isMade[state.kind] && addRuleBack(context, back, state);
    if (!isMadeRules(state) || !isMade[state.made]) return false;
    await takeOff(context, dressed, state.made === 'mark' ? marks : standing);
    return true;
  },
};

/** @param kept hears how the rules were, before they are made anew */
export async function mendColours(
  context: Excel.RequestContext,
  dressed: Dressed,
  kept?: Mending['kept'],
): Promise<void> {
  const keep = async (kind: RuleKind, rules: readonly StandingRule[]) =>
    kept?.(await keepRules(context, dressed, await readIds(context), { kind, rules }));
  const { standing, marks: before } = await readRules(context, dressed);
  const isLost = countLost(standing, dressed) > 0;
  if (isLost) {
    await keep('colours', standing);
    await colourAnew(context, dressed, standing);
  }
  const marks = isLost ? (await readRules(context, dressed)).marks : before;
  if (isMarked(marks)) return;
  await keep('mark', marks);
  await markAnew(context, dressed, marks);
}

async function readRules(context: Excel.RequestContext, dressed: Dressed) {
  const standing = await readColours(context, dressed);
  return { standing, marks: await readMarks(context, dressed, standing[0]?.priority ?? Infinity) };
}

async function takeOff(
  context: Excel.RequestContext,
  dressed: Dressed,
  rules: readonly StandingRule[],
): Promise<void> {
  for (const { id } of rules) dressed.sheetColumns().conditionalFormats.getItem(id).delete();
  await context.sync();
}

async function colourAnew(
  context: Excel.RequestContext,
  dressed: Dressed,
  standing: readonly Standing[],
): Promise<void> {
  // Made anew rather than edited: a rule that is edited has gone wrong before (office-js #4898, #5194, #5299).
  await takeOff(context, dressed, standing);
  // Where the first of them stood, so that rules of the office's own that came before it still do.
  addCallbackColours(dressed.sheetColumns(), dressed, standing[0]?.priority);
  await context.sync();
}

async function readColours(context: Excel.RequestContext, dressed: Dressed): Promise<Standing[]> {
  const rulesNow = () => dressed.sheetColumns().conditionalFormats;
  const present = rulesNow().load('items/id,items/type,items/priority,items/stopIfTrue');
  await context.sync();
  const custom = present.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => {
      const now = rulesNow().getItem(format.id);
      const range = now.getRangeOrNullObject().load('isEntireColumn,columnIndex,columnCount');
      const font = now.custom.format.font.load('color');
      return { format, rule: now.custom.rule.load('formula'), font, range };
    });
  await context.sync();
  return custom
    .map(({ format: { id, priority, stopIfTrue }, rule: { formula }, font, range }) => {
      const isWhole = !range.isNullObject && range.isEntireColumn;
      const covers = isWhole ? { column: range.columnIndex, columns: range.columnCount } : null;
      const rule = { id, kind: 'colours' as const, formula, priority, stops: stopIfTrue };
      return { ...rule, font: font.color, covers };
    })
    .filter(isOurs(dressed))
    .sort((one, other) => one.priority - other.priority);
}

/** A formula without the rows and columns that it looks at, which moving and pasting change. */
const shapeOf = (formula: string): string => formula.replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, '·');

/**
 * Ours are known by their words; what is asked of a closing date, now and by earlier versions, by its column, or by its looks
 * where that column was deleted.
 */
function isOurs(dressed: Dressed): (rule: Standing) => boolean {
  const shapes = callbackFormulas(dressed)
    .filter((formula) => formula.includes('"'))
    .map(shapeOf);
  const closing = `$${columnLetters(dressed.header.column + dressed.position('closedOn'))}`;
  const asked = /^=(?:ISNUMBER\((.+?)\d+\)|(.+?)\d+<>"")$/;
  return ({ formula, stops, font }) => {
    if (shapes.includes(shapeOf(formula))) return true;
    const [, now, before] = asked.exec(formula.replace('#REF!', '$0')) ?? [];
    const column = now ?? before;
    if (column === undefined) return false;
    return (
      column === closing || column === '$' || (stops && font.toUpperCase() === callbackLooks.closed.font)
    );
  };
}

function countLost(standing: readonly Standing[], dressed: Dressed): number {
  const wanted = callbackFormulas(dressed);
  const places = dressed.layout.keys.flatMap((key, place) =>
    key === null ? [] : dressed.header.column + place,
  );
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isRight = ({ formula, stops, covers }: Standing, index: number): boolean =>
    formula === wanted[index] &&
    stops &&
    covers !== null &&
    covers.column <= first &&
    covers.column + covers.columns > last;
  const right = standing.filter(isRight).length;
  return Math.max(wanted.length, standing.length) - right;
}

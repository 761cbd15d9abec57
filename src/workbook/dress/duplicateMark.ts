import { addDuplicateMark, twice } from '../columns/duplicateMark';
import type { StandingRule } from './kept/keepRules';
import type { Dressed } from './read/dressed';

const numbersOf = (dressed: Dressed) => dressed.body('caseNumber').getEntireColumn();

/** A rule for duplicate numbers of ours; `isRight` for one of the whole column that comes first. */
interface StandingMark extends StandingRule {
  isRight: boolean;
}

/**
 * The marks of duplicate numbers that stand there, known by what they write before the number: an office may have such a
 * rule of its own.
 * @param before the priority of the first callback colour, which would leave nothing to a later rule
 */
export async function readMarks(
  context: Excel.RequestContext,
  dressed: Dressed,
  before: number,
): Promise<StandingMark[]> {
  const rulesNow = () => numbersOf(dressed).conditionalFormats;
  const present = rulesNow().load('items/id,items/type,items/priority,items/stopIfTrue');
  await context.sync();
  const presets = present.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.presetCriteria)
    .map(({ id, priority, stopIfTrue }) => {
      const now = rulesNow().getItem(id);
      const range = now.getRangeOrNullObject().load('isEntireColumn');
      const format = now.preset.format.load('numberFormat');
      return { id, priority, stops: stopIfTrue, range, format, preset: now.preset.load('rule') };
    });
  await context.sync();
  return presets
    .filter(
      ({ preset, format }) =>
        preset.rule.criterion === Excel.ConditionalFormatPresetCriterion.duplicateValues &&
        format.numberFormat === twice,
    )
    .map(({ id, priority, stops, range }) => {
      const isRight = !range.isNullObject && range.isEntireColumn && priority < before;
      return { id, kind: 'mark', formula: '', priority, stops, isRight };
    });
}

export const isMarked = (marks: readonly StandingMark[]): boolean => marks.some(({ isRight }) => isRight);

/** Makes the mark anew, instead of the pieces that are left of the rule. */
export async function markAnew(
  context: Excel.RequestContext,
  dressed: Dressed,
  marks: readonly StandingMark[],
): Promise<void> {
  for (const { id } of marks) numbersOf(dressed).conditionalFormats.getItem(id).delete();
  addDuplicateMark(numbersOf(dressed));
  await context.sync();
}

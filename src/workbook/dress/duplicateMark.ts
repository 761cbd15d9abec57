import { addDuplicateMark } from '../columns/duplicateMark';
import type { Dressed } from './read/dressed';

const numbersOf = (dressed: Dressed) => dressed.body('caseNumber').getEntireColumn();

/** The rules for duplicate numbers that stand there; `isRight` for one of the whole column that comes first. */
async function readMarks(context: Excel.RequestContext, dressed: Dressed, before: number) {
  const rulesNow = () => numbersOf(dressed).conditionalFormats;
  const present = rulesNow().load('items/id,items/type,items/priority');
  await context.sync();
  const presets = present.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.presetCriteria)
    .map(({ id, priority }) => {
      const now = rulesNow().getItem(id);
      const range = now.getRangeOrNullObject().load('isEntireColumn');
      return { id, priority, range, preset: now.preset.load('rule') };
    });
  await context.sync();
  return presets
    .filter(({ preset }) => preset.rule.criterion === Excel.ConditionalFormatPresetCriterion.duplicateValues)
    .map(({ id, priority, range }) => ({
      id,
      isRight: !range.isNullObject && range.isEntireColumn && priority < before,
    }));
}

/** @param before the priority of the first callback colour, which would leave nothing to a later rule */
export async function isDuplicateMarked(
  context: Excel.RequestContext,
  dressed: Dressed,
  before: number,
): Promise<boolean> {
  return (await readMarks(context, dressed, before)).some(({ isRight }) => isRight);
}

/** Marks duplicate numbers anew, instead of the pieces that are left of the rule. */
export async function mendDuplicateMark(
  context: Excel.RequestContext,
  dressed: Dressed,
  before: number,
): Promise<void> {
  const marks = await readMarks(context, dressed, before);
  if (marks.some(({ isRight }) => isRight)) return;
  for (const { id } of marks) numbersOf(dressed).conditionalFormats.getItem(id).delete();
  addDuplicateMark(numbersOf(dressed));
  await context.sync();
}

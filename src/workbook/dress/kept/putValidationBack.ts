import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { either, isArray, isFlag, isNull, listOf, shape, type Check } from './checks';
import type { PuttingBack } from './finding';
import { cellsOf, type Rule, type Ruled } from './keepValidation';
import { isMarked, marksIn } from './marks';

/** Excel judges what stands in it. */
const isAnything = <T extends object>(value: unknown): value is T =>
  typeof value === 'object' && value !== null;
const isRule: Check<Rule> = either(
  isNull,
  shape<NonNullable<Rule>>({
    rule: isAnything,
    errorAlert: isAnything,
    prompt: isAnything,
    ignoreBlanks: isFlag,
  }),
);
const isRuled: Check<Ruled> = (value): value is Ruled =>
  isArray(value) && value.length === 2 && isMarked(value[0]) && isRule(value[1]);
const isState = listOf(isRuled);

/** Rules that are written in one trip. */
const writtenAtOnce = 200;

interface Back {
  key: ColumnKey;
  /** The type of the rule that the column was given. */
  made: string;
  state: unknown;
}

/** Gives cells of a column the rules that they had. `false`: some have another since, or their rows are gone or were sorted. */
export async function putValidationBack(
  context: Excel.RequestContext,
  back: PuttingBack,
  { key, made, state }: Back,
): Promise<boolean> {
  if (!isState(state)) return false;
  let left = state.length;
  for (let start = 0; start < state.length; start += writtenAtOnce)
    left -= await putPiece(context, back, { key, made, state: state.slice(start, start + writtenAtOnce) });
  return left === 0;
}

/** Gives how many of them were put back. */
async function putPiece(
  context: Excel.RequestContext,
  { dressed, ids }: PuttingBack,
  { key, made, state }: Omit<Back, 'state'> & { state: readonly Ruled[] },
): Promise<number> {
  const { title } = workbookTexts[dressed.language].validation;
  const find = marksIn(ids);
  const asked = state.flatMap(([marked, rule]) => {
    const block = find(marked);
    return block ? [{ block, rule, now: cellsOf(dressed, key, block).dataValidation }] : [];
  });
  for (const { now } of asked) now.load('type,errorAlert');
  await context.sync();
  const ours = asked.filter(({ now }) => now.type === made && now.errorAlert.title === title);
  for (const { block, rule } of ours) put(cellsOf(dressed, key, block).dataValidation, rule);
  await context.sync();
  return ours.length;
}

function put(validation: Excel.DataValidation, rule: Rule): void {
  validation.clear();
  if (rule === null) return;
  validation.rule = rule.rule;
  validation.errorAlert = rule.errorAlert;
  validation.prompt = rule.prompt;
  validation.ignoreBlanks = rule.ignoreBlanks;
}

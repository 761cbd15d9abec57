import type { OwnParts } from './ownSheets';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const anyOf = (texts: readonly string[]): string => texts.map(literal).join('|');

/** Tells formulas that refer to a sheet, table or name of the register; a name between quotation marks passes for one too. */
export function pointsAt({ sheets, tables, names }: OwnParts): (formula: unknown) => boolean {
  const called = sheets.flatMap(({ name }) => [`'${name.replaceAll("'", "''")}'`, name]);
  const words = [...tables, ...names.map(({ name }) => name)];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.])(?:(?:${anyOf(called)})!|(?:${anyOf(words)})(?![\p{L}\p{N}_.]))`,
    'iu',
  );
  return (formula) => typeof formula === 'string' && formula.startsWith('=') && pattern.test(formula);
}

import type { WrittenLine } from './tableLine';

/** Takes effect at the next sync. */
export function undoLines(lines: readonly WrittenLine[]): void {
  for (const line of lines) line.undo();
}

/**
 * After the batch that wrote them: takes lines that Excel left outside into their tables. `false`, and nothing is done,
 * where one of them met something else than was looked at.
 */
export async function settleLines(
  context: Excel.RequestContext,
  lines: readonly WrittenLine[],
): Promise<boolean> {
  if (lines.some((line) => !line.isRight())) return false;
  const outside = lines.filter((line) => !line.isInside());
  for (const line of outside) line.takeIn();
  if (outside.length > 0) await context.sync();
  return true;
}

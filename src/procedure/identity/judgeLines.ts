/** A line of the log that says which number a row got because it had none of its own. */
export interface IdentityLine {
  caseNumber: string;
  /** This pane wrote it. */
  isOurs: boolean;
}

/**
 * What a pane does about the lines of one row, after another may have given it its number at the same moment: the first
 * line that says the number in the sheet stays, and each pane takes away what it wrote itself beside it.
 *
 * @param caseNumber in the sheet; `null` where the row is gone
 * @returns the positions of lines to take away, and whether a line lacks
 */
export function judgeLines(
  lines: readonly IdentityLine[],
  caseNumber: string | null,
): { going: number[]; lacks: boolean } {
  const kept = lines.findIndex((line) => line.caseNumber === caseNumber);
  return {
    going: [...lines.keys()].filter((position) => position !== kept && lines[position]?.isOurs),
    lacks: kept < 0 && caseNumber !== null,
  };
}

import { callbackLooks } from '../columns/callbackLooks';
import { explanationName } from '../names/tableNames';
import { writeTerms, type TermLine } from '../sheet/print/writeTerms';
import { explanationLines, type ExplanationLine, type ExplanationRequest } from './explanationLines';

/** The sheet that explains the register to whoever has no add-in. */
export function createExplanationSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  request: ExplanationRequest,
): void {
  writeTerms(sheet, explanationLines(request).map(dressed));
  context.workbook.names.add(explanationName, sheet.getRange('A1'));
}

function dressed(line: ExplanationLine): TermLine {
  if (line.kind !== 'pair') return line;
  const { look, ...pair } = line;
  return look ? { ...pair, look: callbackLooks[look] } : pair;
}

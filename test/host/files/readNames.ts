import { FormulaSyntaxError } from '../formulas/FormulaSyntaxError';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { formulaFromFile } from './formulaInFile';
import type { NameInFile } from './readWorkbookPart';
import type { Unsupported } from './Unsupported';

/** Reads the defined names, but for Excel's own (`_xlnm.Print_Area`): the page layout has those. */
export function readNames(
  workbook: Workbook,
  names: readonly NameInFile[],
  sheetAt: (position: number) => Sheet | undefined,
  unsupported: Unsupported[],
): void {
  for (const { name, formula, comment, hidden, sheet } of names) {
    if (name.startsWith('_xlnm.')) continue;
    const scope = sheet === null ? undefined : sheetAt(sheet)?.id;
    const read = {
      name,
      formula: formulaFromFile(formula),
      comment,
      visible: !hidden,
      ...(scope && { scope }),
    };
    try {
      const isTwin = scope !== undefined && workbook.calculation.formulaOfName(name) !== undefined;
      // One of the workbook that is called the same is the one that formulas mean.
      if (!isTwin) workbook.calculation.setName(name, read.formula);
      workbook.names.push(read);
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error;
      unsupported.push({ code: 'name', where: name });
    }
  }
}

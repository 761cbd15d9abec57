import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { namesIn } from '../names/knownNames';
import { formCells } from './formCells';
import { formName } from './formLayout';

/** Writes the form's formulas anew where it has formulas; one that an office laid out anew stays as it is. */
export async function refillForm(context: Excel.RequestContext, language: RegisterLanguage): Promise<void> {
  const name = context.workbook.names.getItemOrNullObject(formName);
  await context.sync();
  if (name.isNullObject) return;
  const number = name.getRangeOrNullObject().load('rowIndex,columnIndex');
  await context.sync();
  if (number.isNullObject || number.rowIndex !== 1 || number.columnIndex !== 1) return;
  const cells = formCells(language, namesIn(context)).map(({ row, column, formula }) => ({
    cell: number.worksheet.getCell(row, column).load('formulas'),
    formula,
  }));
  await context.sync();
  for (const { cell, formula } of cells)
    if (String(cell.formulas[0]?.[0]).startsWith('=')) cell.formulas = [[formula]];
  await context.sync();
}

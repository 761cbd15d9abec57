import type { Workbook } from '../model/Workbook';
import { element } from './element';
import { formulaToFile } from './formulaInFile';
import { xmlEncode } from '@cj-tech-master/excelts/xml';

/** The defined names; the library would expand each reference to its cells and drop comments. */
export const nameElements = (workbook: Workbook): string[] =>
  workbook.names.map(({ name, formula, comment, visible, scope }) => {
    const sheet = workbook.sheets.findIndex(({ id }) => id === scope);
    const attributes = {
      name,
      comment: comment || undefined,
      localSheetId: sheet < 0 ? undefined : sheet,
      hidden: visible ? undefined : true,
    };
    return element('definedName', attributes, xmlEncode(formulaToFile(formula)));
  });

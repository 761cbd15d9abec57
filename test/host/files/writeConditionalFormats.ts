import type { Style, Worksheet } from '@cj-tech-master/excelts';
import type { ConditionalLook } from '../model/ConditionalFormat';
import type { Sheet } from '../model/Sheet';
import { areaReference } from './areaReference';
import { formulaToFile } from './formulaInFile';
import { argb } from './styleToFile';

function lookToFile(look: ConditionalLook): Partial<Style> {
  const font: Partial<Style['font']> = {
    ...(look.bold !== undefined && { bold: look.bold }),
    ...(look.italic !== undefined && { italic: look.italic }),
    ...(look.strikethrough !== undefined && { strike: look.strikethrough }),
    ...(look.underline && { underline: look.underline === 'Double' ? 'double' : look.underline !== 'None' }),
    ...(look.fontColor && { color: argb(look.fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // A differential format keeps a solid fill's colour as background colour.
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(look.fill) } }),
    ...(look.numberFormat && { numFmt: look.numberFormat }),
  };
}

export function writeConditionalFormats(sheet: Sheet, target: Worksheet): void {
  sheet.conditionalFormats.forEach(({ areas, formula, look }, index) => {
    target.addConditionalFormatting({
      ref: areas.map(areaReference).join(' '),
      rules: [
        {
          type: 'expression',
          formulae: [formulaToFile(formula)],
          priority: index + 1,
          style: lookToFile(look),
        },
      ],
    });
  });
}

/** The library has no "stop if true": adds it to the finished sheet, by the rules' priorities. */
export function addStopIfTrue(sheetXml: string, sheet: Sheet): string {
  return sheetXml.replace(/<cfRule [^>]*?priority="(\d+)"/g, (rule, priority) =>
    sheet.conditionalFormats[Number(priority) - 1]?.stopIfTrue ? `${rule} stopIfTrue="1"` : rule,
  );
}

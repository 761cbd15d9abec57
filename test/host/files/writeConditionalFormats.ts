import type { Style, Worksheet } from '@cj-tech-master/excelts';
import type { ConditionalFormat, ConditionalLook } from '../model/ConditionalFormat';
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
  sheet.conditionalFormats.forEach(({ areas, formula, preset, look }, index) => {
    target.addConditionalFormatting({
      ref: areas.map(areaReference).join(' '),
      rules: [
        {
          type: 'expression',
          // The library writes no presets: `rulesToFile` makes one of it.
          formulae: [preset ? 'FALSE' : formulaToFile(formula)],
          priority: index + 1,
          style: lookToFile(look),
        },
      ],
    });
  });
}

/** Whether there is something that the library leaves out. */
export const lacksInFile = ({ preset, stopIfTrue }: ConditionalFormat): boolean =>
  stopIfTrue || preset !== undefined;

const expression = /<cfRule type="expression"([^>]*priority="(\d+)"[^>]*)>.*?<\/cfRule>/gs;

/** The library has no presets and no "stop if true": adds them to the finished sheet, by the rules' priorities. */
export function rulesToFile(sheetXml: string, sheet: Sheet): string {
  const ruleOf = (priority: unknown) => sheet.conditionalFormats[Number(priority) - 1];
  const presets = sheetXml.replace(expression, (rule, attributes, priority) =>
    ruleOf(priority)?.preset ? `<cfRule type="duplicateValues"${attributes}/>` : rule,
  );
  return presets.replace(/<cfRule [^>]*?priority="(\d+)"/g, (rule, priority) =>
    ruleOf(priority)?.stopIfTrue ? `${rule} stopIfTrue="1"` : rule,
  );
}

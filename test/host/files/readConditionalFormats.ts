import type { Style, Worksheet } from '@cj-tech-master/excelts';
import { walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import type { ConditionalLook } from '../model/ConditionalFormat';
import type { Sheet } from '../model/Sheet';
import { newId, type Workbook } from '../model/Workbook';
import { areasOf } from './areaReference';
import type { ColorsInFile } from './ColorsInFile';
import { formulaFromFile } from './formulaInFile';
import { underlineOf } from './styleFromFile';
import type { Unsupported } from './Unsupported';

function lookFromFile(style: Partial<Style> | undefined, colors: ColorsInFile): ConditionalLook {
  const { font, fill, numFmt } = style ?? {};
  const color =
    fill?.type === 'pattern' ? (colors.toHex(fill.bgColor) ?? colors.toHex(fill.fgColor)) : undefined;
  const fontColor = colors.toHex(font?.color);
  return {
    ...(color && { fill: color }),
    ...(fontColor && { fontColor }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline !== undefined && { underline: underlineOf(font.underline) }),
    ...(font?.strike !== undefined && { strikethrough: font.strike }),
    ...(numFmt && { numberFormat: typeof numFmt === 'string' ? numFmt : numFmt.formatCode }),
  };
}

/** The rules with a formula or for duplicate values, by priority; the library doesn't know which of them stop. */
export function readConditionalFormats(
  workbook: Workbook,
  sheet: Sheet,
  source: Worksheet,
  tail: XmlElement,
  colors: ColorsInFile,
  unsupported: Unsupported[],
): void {
  const stopping = new Set<number>();
  walk(tail, ({ name, attributes }) => {
    const stops = attributes['stopIfTrue'] === '1' || attributes['stopIfTrue'] === 'true';
    if (name === 'cfRule' && stops) stopping.add(Number(attributes['priority']));
    if (name === 'x14:cfRule') unsupported.push({ code: 'conditionalFormat', where: sheet.name });
  });
  const rules = (source.conditionalFormattings ?? []).flatMap(({ ref, rules: some }) =>
    some.map((rule) => ({ ref, rule })),
  );
  rules.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  for (const { ref, rule } of rules) {
    const formula = rule.type === 'expression' ? rule.formulae?.[0] : undefined;
    // The library reads the name of every type, and knows some.
    const isPreset = String(rule.type) === 'duplicateValues';
    if (formula === undefined && !isPreset) {
      unsupported.push({ code: 'conditionalFormat', where: sheet.name });
      continue;
    }
    sheet.conditionalFormats.push({
      id: newId(workbook),
      areas: areasOf(ref),
      formula: isPreset ? '' : formulaFromFile(String(formula)),
      ...(isPreset && { preset: 'DuplicateValues' as const }),
      look: lookFromFile(rule.style, colors),
      stopIfTrue: stopping.has(rule.priority ?? 0),
    });
  }
}

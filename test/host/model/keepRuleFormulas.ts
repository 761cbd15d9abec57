import type { Area } from './Area';
import type { Sheet } from './Sheet';
import type { Validation } from './Validation';
import type { Workbook } from './Workbook';

/** A place that holds a formula of a rule. */
interface Slot {
  text: string;
  areas: () => readonly Area[];
  write: (text: string) => void;
}

function slotsOf(sheet: Sheet): Slot[] {
  const formats = sheet.conditionalFormats.map((rule) => ({
    text: rule.formula,
    areas: () => rule.areas,
    write: (text: string) => void (rule.formula = text),
  }));
  return [...formats, ...sheet.validations.flatMap(slotsOfValidation)];
}

function slotsOfValidation(validation: Validation): Slot[] {
  const areas = () => validation.areas;
  const { rule } = validation;
  if (rule.kind === 'list')
    return [{ text: rule.source, areas, write: (source) => void (rule.source = source) }];
  if (rule.kind === 'custom')
    return [{ text: rule.formula, areas, write: (text) => void (rule.formula = text) }];
  const { formula1, formula2 } = rule;
  return [
    { text: String(formula1), areas, write: (text) => void (rule.formula1 = text) },
    { text: String(formula2), areas, write: (text) => void (rule.formula2 = text) },
  ];
}

/** Keeps what the rules' formulas mean while `change` moves their areas or renames sheets and tables. */
export function keepRuleFormulas(workbook: Workbook, sheets: readonly Sheet[], change: () => void): void {
  const held = sheets.flatMap((sheet) =>
    slotsOf(sheet).flatMap((slot) => {
      const [first] = slot.areas();
      if (!first || !slot.text.startsWith('=')) return [];
      return { slot, read: looseFormula(workbook, slot.text, sheet, first) };
    }),
  );
  change();
  for (const { slot, read } of held) {
    const [first] = slot.areas();
    if (first) slot.write(read(first.row, first.column));
  }
}

/** A rule from an opened file may name what isn't there: its text then stays. */
function looseFormula(workbook: Workbook, text: string, sheet: Sheet, { row, column }: Area) {
  try {
    return workbook.calculation.looseFormula(text, sheet.id, row, column);
  } catch {
    return () => text;
  }
}

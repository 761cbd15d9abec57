import type { ColumnKey, SignalCode } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { columnLetters } from '../sheet/columnLetters';

interface Rule {
  formula: string;
  fill?: string;
  font: string;
  bold?: true;
}

/**
 * Colours for the callback, over the whole table: each row as Signaal says in words, so that both always say the same.
 * Light fills whose greys lie apart from each other and from the white of other rows, with a dark or bold font. Structured
 * references are forbidden here, so the formulas use A1 references relative to the first row of the body.
 * @param letters the column letters of a key in the sheet.
 * @param row the first row of the body, counted from 1.
 */
function callbackRules(letters: (key: ColumnKey) => string, row: number, language: Language): Rule[] {
  const { signal } = workbookTexts[language];
  const says = (code: SignalCode): string =>
    `=ISNUMBER(SEARCH("${signal[code]}",$${letters('signal')}${row}))`;
  return [
    { formula: `=$${letters('closedOn')}${row}<>""`, font: '#595959' },
    { formula: says('restart'), fill: '#B4ACD8', font: '#251A4D', bold: true },
    { formula: says('overdue'), fill: '#F4B9B3', font: '#7A0C0C', bold: true },
    { formula: says('today'), fill: '#FFE08A', font: '#3D2E00', bold: true },
    { formula: says('soon'), fill: '#FFEFC0', font: '#3D2E00' },
  ];
}

export interface ColouredTable {
  language: Language;
  /** Of a column in the table, counted from 0. */
  position: (key: ColumnKey) => number;
  /** The first cell of the body in the sheet, counted from 0. */
  firstCell: { column: number; row: number };
}

function rulesOf({ language, position, firstCell }: ColouredTable): Rule[] {
  const letters = (key: ColumnKey) => columnLetters(firstCell.column + position(key));
  return callbackRules(letters, firstCell.row + 1, language);
}

/** The formulas by which the register's own colours are recognised. */
export const callbackFormulas = (table: ColouredTable): string[] =>
  rulesOf(table).map(({ formula }) => formula);

/**
 * Adds the callback colours to the body of the complaints table, except those that stand there already; they grow along
 * with the table.
 */
export function addCallbackColours(
  body: Excel.Range,
  table: ColouredTable,
  present: readonly string[] = [],
): void {
  rulesOf(table).forEach((rule, index) => {
    if (present.includes(rule.formula)) return;
    const format = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = rule.formula;
    format.custom.format.font.color = rule.font;
    if (rule.fill) format.custom.format.fill.color = rule.fill;
    if (rule.bold) format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.priority = index;
  });
}

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
 * Colours for the callback: each row as Signaal says in words, so that both always say the same. Light fills whose greys
 * lie apart from each other and from the white of other rows, with a dark or bold font. Structured references are forbidden
 * here, so the formulas use A1 references relative to the first row of the sheet.
 */
export interface ColouredTable {
  language: Language;
  /** Of a column in the table, counted from 0. */
  position: (key: ColumnKey) => number;
  /** The first cell of the header row in the sheet, counted from 0. */
  header: { column: number; row: number };
}

function callbackRules({ language, position, header }: ColouredTable): Rule[] {
  const letters = (key: ColumnKey) => columnLetters(header.column + position(key));
  const { signal } = workbookTexts[language];
  const says = (code: SignalCode): string => `=ISNUMBER(SEARCH("${signal[code]}",$${letters('signal')}1))`;
  const closed = letters('closedOn');
  return [
    // The header's own words are no closing date.
    { formula: `=AND($${closed}1<>"",ROW($${closed}1)>ROW($${closed}$${header.row + 1}))`, font: '#595959' },
    { formula: says('restart'), fill: '#B4ACD8', font: '#251A4D', bold: true },
    { formula: says('overdue'), fill: '#F4B9B3', font: '#7A0C0C', bold: true },
    { formula: says('today'), fill: '#FFE08A', font: '#3D2E00', bold: true },
    { formula: says('soon'), fill: '#FFEFC0', font: '#3D2E00' },
  ];
}

/** The formulas of the register's own colours, the one with the highest priority first. */
export const callbackFormulas = (table: ColouredTable): string[] =>
  callbackRules(table).map(({ formula }) => formula);

/**
 * Colours whole columns of the sheet: a row that a table takes in by `resize`, or that was sorted or typed below it, gets
 * its colour whatever Excel copies from the row above.
 * @param columns the sheet's columns in which the complaints stand
 * @param priority of the first rule; the others follow it
 */
export function addCallbackColours(columns: Excel.Range, table: ColouredTable, priority = 0): void {
  callbackRules(table).forEach((rule, index) => {
    const format = columns.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = rule.formula;
    format.custom.format.font.color = rule.font;
    if (rule.fill) format.custom.format.fill.color = rule.fill;
    if (rule.bold) format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.priority = priority + index;
  });
}

import type { ColumnKey } from '../i18n/workbook/textShape';
import { columnLetters } from './columnLetters';

interface Rule {
  formula: string;
  fill?: string;
  font: string;
  bold?: true;
}

/**
 * Colours for the callback, over the whole table. Light fills of different lightness with a dark or bold font stay
 * apart in greyscale, and Signaal says the same in words. Structured references are forbidden here, so the formulas use
 * A1 references relative to the first row of the body.
 * @param letters the column letters of a key in the sheet.
 * @param row the first row of the body, counted from 1.
 */
function callbackRules(letters: (key: ColumnKey) => string, row: number): Rule[] {
  const cell = (key: ColumnKey): string => `$${letters(key)}${row}`;
  const waiting = `ISNUMBER(${cell('callbackOn')}),${cell('calledOn')}="",${cell('closedOn')}=""`;
  return [
    { formula: `=${cell('closedOn')}<>""`, font: '#595959' },
    {
      formula: `=AND(${waiting},${cell('callbackOn')}<TODAY())`,
      fill: '#F4B9B3',
      font: '#7A0C0C',
      bold: true,
    },
    {
      formula: `=AND(${waiting},${cell('callbackOn')}=TODAY())`,
      fill: '#FFE08A',
      font: '#3D2E00',
      bold: true,
    },
    { formula: `=AND(${waiting},${cell('callbackOn')}<=TODAY()+2)`, fill: '#FFF6D6', font: '#3D2E00' },
  ];
}

/**
 * Adds the callback colours to the body of the complaints table, except those that stand there already; they grow along
 * with the table.
 */
export function addCallbackColours(
  body: Excel.Range,
  position: (key: ColumnKey) => number,
  firstCell: { column: number; row: number },
  present: readonly string[] = [],
): void {
  const rules = callbackRules((key) => columnLetters(firstCell.column + position(key)), firstCell.row + 1);
  rules.forEach((rule, index) => {
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

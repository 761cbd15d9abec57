import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { endingCodes } from '../../procedure/complaint/statuses';
import type { SignalCode } from '../../procedure/lifeCycle/signals';
import { callbackLooks, type Look } from './callbackLooks';
import { columnLetters } from '../sheet/columnLetters';

interface Rule extends Look {
  formula: string;
}

/**
 * Colours for the callback: each row as Signaal says in words, so that both always say the same. Structured references
 * are forbidden here, so the formulas use A1 references relative to the first row of the sheet.
 */
export interface ColouredTable {
  language: RegisterLanguage;
  /** Of a column in the table, counted from 0. */
  position: (key: ColumnKey) => number;
  /** The first cell of the header row in the sheet, counted from 0. */
  header: { column: number; row: number };
}

function callbackRules({ language, position, header }: ColouredTable): Rule[] {
  const letters = (key: ColumnKey) => columnLetters(header.column + position(key));
  const { signal, status } = workbookTexts[language];
  const ended = `|${endingCodes.map((code) => status[code].toLowerCase()).join('|')}|`;
  const says = (code: SignalCode): string => `=ISNUMBER(SEARCH("${signal[code]}",$${letters('signal')}1))`;
  return [
    { formula: says('closedButOpen'), ...callbackLooks.closedButOpen },
    // The header's own words are no number and no status. No array here: a conditional format takes none.
    {
      formula: `=OR(ISNUMBER($${letters('closedOn')}1),ISNUMBER(FIND(LOWER("|"&TRIM($${letters('status')}1)&"|"),"${ended}")))`,
      ...callbackLooks.closed,
    },
    { formula: says('restart'), ...callbackLooks.restart },
    { formula: says('overdue'), ...callbackLooks.overdue },
    { formula: says('today'), ...callbackLooks.today },
    { formula: says('soon'), ...callbackLooks.soon },
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

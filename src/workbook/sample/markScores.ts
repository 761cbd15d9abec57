import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { ScoreColumn } from '../../i18n/workbook/sample/nl';
import { columnLetters } from '../sheet/columnLetters';
import { grey } from '../sheet/houseColours';
import { listNames } from '../names/tableNames';
import { aDate, oneOf, warnAt } from '../sheet/warnAt';
import { scoreKeys } from './scoreColumns';

const letters = (key: ScoreColumn): string => columnLetters(scoreKeys.indexOf(key));

/**
 * What colleagues see and may choose, without the add-in too: a verdict of the register is grey and italic until somebody
 * gives another one, a point that was not met stands out, and a case is named on its first line.
 * @param row the first row of the body, counted from 1
 */
export function markScores(body: Excel.Range, row: number, language: RegisterLanguage): void {
  const column = (key: ScoreColumn) => body.getColumn(scoreKeys.indexOf(key));
  const cell = (key: ScoreColumn, at = row) => `$${letters(key)}${at}`;
  const { verdict, source, validation } = workbookTexts[language].samples.scorecard;

  const mark = (range: Excel.Range, formula: string) => {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    return format.custom.format;
  };
  const prefilled = `=AND(${cell('prefilled')}<>"",${cell('verdict')}=${cell('prefilled')})`;
  const ofRegister = mark(column('verdict'), prefilled);
  ofRegister.font.italic = true;
  ofRegister.font.color = grey;
  // Each new rule takes the highest priority, so that what was not met stays dark red on its fill: grey is too pale there.
  const failed = mark(column('verdict'), `=${cell('verdict')}="${verdict.no}"`);
  failed.fill.color = '#F4B9B3';
  failed.font.color = '#7A0C0C';
  const gone = mark(column('source'), `=${cell('source')}="${source.gone}"`);
  gone.fill.color = '#FFE08A';
  gone.font.color = '#3D2E00';
  const named = column('caseNumber').getResizedRange(0, 2);
  const repeated = mark(named, `=${cell('caseNumber')}=${cell('caseNumber', row - 1)}`);
  repeated.font.color = '#767676';
  const first = mark(named, `=${cell('caseNumber')}<>${cell('caseNumber', row - 1)}`);
  first.font.bold = true;

  const texts = workbookTexts[language].validation;
  const warn = (key: ScoreColumn, rule: Excel.DataValidationRule, message: string) =>
    warnAt(column(key), rule, { title: texts.title, message });
  warn('verdict', oneOf(Object.values(verdict).join(',')), validation);
  warn('owner', oneOf(`=${listNames.employees}`), texts.list);
  for (const key of ['dueOn', 'doneOn'] as const) {
    warn(key, aDate(), texts.date);
  }
}

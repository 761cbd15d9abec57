import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ScoreColumn } from '../../i18n/workbook/sample/nl';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { CaseNumber, RowId } from '../../procedure/complaint/complaint';
import { judgedFields } from '../../procedure/sample/scorecard';
import type { JudgedField, ScoreLine } from '../../procedure/sample/scorecard';
import { scorePoints, verdicts } from '../../procedure/sample/scorePoints';
import type { Verdict } from '../../procedure/sample/scorePoints';
import type { ScoredCase } from '../../usecases/ports/samplePorts';
import { dayOf, serialOf } from '../sheet/serial';
import { fitRow } from '../table/fitRow';
import type { Keys, RecordSchema } from '../table/schema';
import { scoreColumns, scoreHeaders, scoreKeys, scorecardTable } from './scoreColumns';

/** A line of a scorecard as it was found. */
export interface FoundLine {
  of: Pick<ScoredCase, 'rowId' | 'caseNumber' | 'department' | 'category'>;
  isGone: boolean;
  /** `null`: somebody changed the words of the point, and nobody knows any more which it is. */
  line: ScoreLine | null;
}

const plain = (value: unknown): string => String(value).trim().toLocaleLowerCase('nl');

export function readScoreLine(language: RegisterLanguage, keys: Keys, row: readonly unknown[]): FoundLine {
  const { points, verdict: words, source } = workbookTexts[language].samples.scorecard;
  const cell = (key: ScoreColumn): unknown => row[keys.indexOf(key)] ?? '';
  const text = (key: ScoreColumn): string => String(cell(key));
  const verdict = (key: 'verdict' | 'prefilled'): Verdict | null =>
    verdicts.find((code) => plain(words[code]) === plain(cell(key))) ?? null;
  const point = scorePoints.find((code) => plain(points[code]) === plain(cell('point')));
  return {
    // Brands are given where a number or ID is made; the drawing wrote these.
    of: {
      rowId: text('rowId') as RowId,
      caseNumber: text('caseNumber') as CaseNumber,
      department: text('department'),
      category: text('category'),
    },
    isGone: plain(cell('source')) === plain(source.gone),
    line: point
      ? {
          point,
          verdict: verdict('verdict'),
          prefilled: verdict('prefilled'),
          remark: text('remark'),
          cause: text('cause'),
          action: text('action'),
          owner: text('owner'),
          dueOn: dayOf(cell('dueOn')),
          doneOn: dayOf(cell('doneOn')),
        }
      : null,
  };
}

/** A line by what it is found by: its case, by ID and number, and its point. */
type ScoreRecord = Partial<ScoreLine> & Pick<ScoredCase, 'rowId' | 'caseNumber'>;

/** How the lines of a scorecard are kept. */
export const scoreSchema = (code: string): RecordSchema<ScoreRecord> => ({
  name: scorecardTable(code),
  formats: Object.fromEntries(scoreKeys.map((key) => [key, scoreColumns[key].format])),
  headers: scoreHeaders,
  identity: ['rowId', 'caseNumber', 'point'],
  read: (language, keys, row) => {
    const { of, line } = readScoreLine(language, keys, row);
    return { rowId: of.rowId, caseNumber: of.caseNumber, ...line };
  },
  // Only what is judged is written.
  cell: (language, field, value) => scoreCell(language, field as JudgedField, value as never),
  dress: fitRow,
});

/** What a cell of a line holds; `''` clears it. */
function scoreCell<Field extends JudgedField>(
  language: RegisterLanguage,
  field: Field,
  value: ScoreLine[Field],
): string | number {
  if (value === null || value === '') return '';
  if (field === 'verdict') return workbookTexts[language].samples.scorecard.verdict[value as Verdict];
  return field === 'dueOn' || field === 'doneOn' ? serialOf(value as never) : value;
}

/** The cells of one line by column, apart from the native formula. */
export function scoreRow(
  language: RegisterLanguage,
  { rowId, caseNumber, department, category }: ScoredCase,
  line: ScoreLine,
): Record<Exclude<ScoreColumn, 'source'>, string | number> {
  const { points } = workbookTexts[language].samples.scorecard;
  const judged = judgedFields.map((field) => [field, scoreCell(language, field, line[field])]);
  return {
    // Every judged field is a column.
    ...(Object.fromEntries(judged) as Record<JudgedField, string | number>),
    rowId,
    caseNumber,
    department,
    category,
    point: points[line.point],
    prefilled: scoreCell(language, 'verdict', line.prefilled),
  };
}

/** Whether a line is of this case. */
export const isOf = (
  { of }: FoundLine,
  { rowId, caseNumber }: Pick<ScoredCase, 'rowId' | 'caseNumber'>,
): boolean => (rowId === '' ? of.rowId === '' && of.caseNumber === caseNumber : of.rowId === rowId);

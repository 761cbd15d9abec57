import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ScoreColumn } from '../../i18n/workbook/sample/nl';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { numberFormats } from '../columns/columns';

interface ScoreColumnDefinition {
  format: string;
  /** In points; together, those that show fit an A4 on its side at three quarters of their size. */
  width: number;
  wrap?: true;
  hidden?: true;
}

/** The columns of a scorecard in their order: one line a point, so that each has room for its remark and its action. */
export const scoreColumns: Record<ScoreColumn, ScoreColumnDefinition> = {
  caseNumber: { format: '@', width: 82 },
  department: { format: '@', width: 78, wrap: true },
  category: { format: '@', width: 78, wrap: true },
  point: { format: '@', width: 158 },
  verdict: { format: '@', width: 60 },
  source: { format: 'General', width: 54, wrap: true },
  remark: { format: '@', width: 150, wrap: true },
  cause: { format: '@', width: 92, wrap: true },
  action: { format: '@', width: 110, wrap: true },
  owner: { format: '@', width: 78, wrap: true },
  dueOn: { format: numberFormats.day, width: 62 },
  doneOn: { format: numberFormats.day, width: 62 },
  rowId: { format: '@', width: 60, hidden: true },
  prefilled: { format: '@', width: 60, hidden: true },
};

export const scoreKeys = Object.keys(scoreColumns) as ScoreColumn[];

export const scoreHeaders = (language: RegisterLanguage): Map<ScoreColumn, string> =>
  new Map(scoreKeys.map((key) => [key, workbookTexts[language].samples.scorecard.headers[key]]));

/** The table of a sample's scorecard, in every language: `tblSteekproef_2026_01` for S-2026-01. */
export const scorecardTable = (code: string): string =>
  `tblSteekproef_${code.trim().slice(2).replaceAll('-', '_')}`;

/** The code that a table's name stands for; `''` for any other table. */
export const codeOfTable = (name: string): string => {
  const [, year, number] = /^tblSteekproef_(\d{4})_(\d{2,})$/.exec(name) ?? [];
  return year && number ? `S-${year}-${number}` : '';
};

import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { inspectionTexts } from '../../../i18n/workbook/inspection/inspectionTexts';
import type { ReportColumn } from '../../../i18n/workbook/inspection/nl';
import { numberFormats } from '../../columns/columns';
import { inspectionTable } from '../../names/tableNames';
import type { TableSchema } from '../../table/schema';

const { text, day } = numberFormats;

/** In the order in which the columns are made. */
const formats: Readonly<Record<ReportColumn, string>> = {
  at: `${day} hh:mm`,
  sheet: text,
  caseNumber: text,
  column: text,
  was: text,
  now: text,
  what: text,
  rowId: text,
  line: text,
  place: text,
};

/** What inspections changed, a line per cell. */
export const reportTable: TableSchema = {
  name: inspectionTable,
  formats,
  headers: (language: RegisterLanguage) =>
    new Map(Object.keys(formats).map((key) => [key, inspectionTexts[language].headers[key as ReportColumn]])),
};

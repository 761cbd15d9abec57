import { formName } from '../../form/formLayout';
import { settingNames } from '../../names/settingNames';
import { isAffectedTable } from '../../affected/affectedNames';
import {
  explanationName,
  inspectionTable,
  listNames,
  samplesTable,
  tableNames,
  tablePrefixes,
} from '../../names/tableNames';

const ownTables: ReadonlySet<string> = new Set([...Object.values(tableNames), samplesTable, inspectionTable]);

const ownNames: ReadonlySet<string> = new Set([
  ...Object.values(settingNames),
  ...Object.values(listNames),
  formName,
  explanationName,
]);

/** Names of the first cells of sheets that the register makes now and then, a quarter's, its categories', an adoption's, the letter's; and of headers. */
const anchors = /^(Kwartaal|Jaar|Rubrieken|Rubriek|Overname|Brief|Kolom)_/;

export const isOwnTable = (name: string): boolean =>
  ownTables.has(name) || isAffectedTable(name) || name.startsWith(tablePrefixes.scorecard);

/** A workbook name that the register made, in whatever language. */
export const isOwnName = (name: string): boolean => ownNames.has(name) || anchors.test(name);

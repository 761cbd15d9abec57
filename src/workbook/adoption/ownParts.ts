import { formName } from '../formLayout';
import { settingNames } from '../settingNames';
import { isAffectedTable } from '../letters/affectedNames';
import { listNames, tableNames } from '../tableNames';

const ownTables: ReadonlySet<string> = new Set(Object.values(tableNames));
const ownNames: ReadonlySet<string> = new Set([
  ...Object.values(settingNames),
  ...Object.values(listNames),
  formName,
]);

/** Names of the first cells of sheets that the register makes now and then: a quarter's, an adoption's, … */
const anchors = /^(Kwartaal|Overname|Steekproef|Calamiteit)_/;

export const isOwnTable = (name: string): boolean => ownTables.has(name) || isAffectedTable(name);

/** A workbook name that the register made, in whatever language. */
export const isOwnName = (name: string): boolean => ownNames.has(name) || anchors.test(name);

/** The sheet that a name refers to; `null` for a constant or a lost reference. */
export function sheetOfReference(formula: unknown): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(formula)) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

import { formName } from '../../form/formLayout';
import { settingNames } from '../../sheet/settingNames';
import { isAffectedTable } from '../../affected/affectedNames';
import { listNames, samplesTable, tableNames } from '../../sheet/tableNames';

const ownTables: ReadonlySet<string> = new Set([...Object.values(tableNames), samplesTable]);

/** The scorecards of samples, of which there is a table each. */
const scorecards = /^tblSteekproef_/;

const ownNames: ReadonlySet<string> = new Set([
  ...Object.values(settingNames),
  ...Object.values(listNames),
  formName,
]);

/** Names of the first cells of sheets that the register makes now and then: a quarter's, an adoption's, the letter's. */
const anchors = /^(Kwartaal|Overname|Brief)_/;

export const isOwnTable = (name: string): boolean =>
  ownTables.has(name) || isAffectedTable(name) || scorecards.test(name);

/** A workbook name that the register made, in whatever language. */
export const isOwnName = (name: string): boolean => ownNames.has(name) || anchors.test(name);

/** The sheet that a name refers to; `null` for a constant or a lost reference. */
export function sheetOfReference(formula: unknown): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(formula)) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

import type { Worksheet } from '@cj-tech-master/excelts';
import type { ProtectionOptions, Sheet } from '../model/Sheet';

type FileProtection = NonNullable<Worksheet['sheetProtection']>;

const allowances = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
} as const satisfies { [key in keyof FileProtection]?: string };
const keys = Object.keys(allowances) as (keyof typeof allowances)[];

/** Without its password, which the local Excel keeps as text and a file must not: the sheet opens protected, unlockable. */
export function protectionToFile(protection: Sheet['protection']): FileProtection | null {
  if (!protection) return null;
  const { options } = protection;
  const file: FileProtection = { sheet: true };
  for (const key of keys) file[key] = options[allowances[key]] === true;
  file.selectLockedCells = options['selectionMode'] !== 'Unlocked' && options['selectionMode'] !== 'None';
  file.selectUnlockedCells = options['selectionMode'] !== 'None';
  return file;
}

export function protectionFromFile(file: Worksheet['sheetProtection']): Sheet['protection'] {
  if (!file?.sheet) return null;
  const options: ProtectionOptions = {};
  for (const key of keys) {
    // The library leaves these two undefined where they are allowed.
    const allowed = key === 'objects' || key === 'scenarios' ? file[key] !== false : file[key] === true;
    if (allowed) options[allowances[key]] = true;
  }
  if (file.selectUnlockedCells === false) options['selectionMode'] = 'None';
  else if (file.selectLockedCells === false) options['selectionMode'] = 'Unlocked';
  return { options };
}

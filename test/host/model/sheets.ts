import { ApiError } from '../engine/ApiError';
import { findSheet, pivotsOn, tablesOn } from './find';
import { keepRuleFormulas } from './keepRuleFormulas';
import { requireStructure } from './protection';
import { readRenamed } from './readRenamed';
import { createSheet, type Sheet } from './Sheet';
import { newId, type Workbook } from './Workbook';

/** "Rename a worksheet" (support.microsoft.com): 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at the ends. */
function requireSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const taken = findSheet(workbook, name);
  if (taken && taken !== own) throw new ApiError('ItemAlreadyExists', `sheet "${name}"`);
  const isReserved = name.toLowerCase() === 'history';
  if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || isReserved) {
    throw new ApiError('InvalidArgument', `"${name}" can't name a sheet`);
  }
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Adds a sheet as the last one; it does not become active. @throws ApiError AccessDenied, ItemAlreadyExists, InvalidArgument */
export function addSheet(workbook: Workbook, name = freeName(workbook)): Sheet {
  requireStructure(workbook);
  requireSheetName(workbook, name);
  const sheet = createSheet(newId(workbook), name);
  workbook.sheets.push(sheet);
  workbook.calculation.addSheet(sheet.id, sheet.name);
  workbook.activeSheet ||= sheet.id;
  workbook.events.emit({ kind: 'sheetAdded', sheet: sheet.id });
  return sheet;
}

/** @throws ApiError AccessDenied, ItemAlreadyExists, InvalidArgument */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  requireStructure(workbook);
  requireSheetName(workbook, name, sheet);
  keepRuleFormulas(workbook, workbook.sheets, () => {
    sheet.name = name;
    workbook.calculation.renameSheet(sheet.id, name);
  });
  readRenamed(workbook);
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}

/**
 * @throws ApiError InvalidOperation for the last visible sheet, as a workbook shows at least one, and for a very hidden one
 * (Office.js reference, Worksheet.delete); AccessDenied where the workbook is protected
 */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  requireStructure(workbook);
  if (sheet.visibility === 'VeryHidden')
    throw new ApiError('InvalidOperation', `${sheet.name} is very hidden`);
  const others = workbook.sheets.filter((other) => other !== sheet);
  const next = others.find((other) => other.visibility === 'Visible');
  if (!next) throw new ApiError('InvalidOperation', 'the only visible sheet');
  for (const table of tablesOn(workbook, sheet)) workbook.calculation.removeTable(table.id);
  const gone = new Set<unknown>([...tablesOn(workbook, sheet), ...pivotsOn(workbook, sheet)]);
  workbook.tables = workbook.tables.filter((table) => !gone.has(table));
  workbook.pivots = workbook.pivots.filter((pivot) => !gone.has(pivot));
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  workbook.sheets = others;
  if (workbook.activeSheet === sheet.id) workbook.activeSheet = next.id;
  workbook.calculation.removeSheet(sheet.id);
  readRenamed(workbook);
  workbook.events.emit({ kind: 'sheetDeleted', sheet: sheet.id });
}

/** @throws ApiError InvalidOperation for a hidden sheet */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation', `${sheet.name} is hidden`);
  if (workbook.activeSheet === sheet.id) return;
  workbook.activeSheet = sheet.id;
  workbook.events.emit({ kind: 'sheetActivated', sheet: sheet.id });
}

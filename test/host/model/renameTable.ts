import { ApiError } from '../engine/ApiError';
import { findName, findTable } from './find';
import { isValidName } from './isValidName';
import { keepRuleFormulas } from './keepRuleFormulas';
import { readRenamed } from './readRenamed';
import { syncTable } from './syncTable';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** @throws ApiError InvalidArgument for a name that is not allowed, ItemAlreadyExists for one in use */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!isValidName(name)) throw new ApiError('InvalidArgument', `"${name}" can't name a table`);
  const taken = findTable(workbook, name);
  if ((taken && taken !== table) || findName(workbook, name)) throw new ApiError('ItemAlreadyExists', name);
  keepRuleFormulas(workbook, workbook.sheets, () => {
    table.name = name;
    syncTable(workbook, table);
  });
  readRenamed(workbook);
}

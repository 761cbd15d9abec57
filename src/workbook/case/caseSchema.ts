import type { Complaint } from '../../procedure/complaint/complaint';
import { columns, numberFormats } from '../columns/columns';
import { complaintOf } from '../columns/complaintOf';
import { columnHeaders } from '../columns/layout';
import { cellOf } from '../columns/rowOf';
import type { RecordSchema } from '../table/schema';
import { tableNames } from '../names/tableNames';

/** How complaints are kept. */
export const caseSchema: RecordSchema<Complaint> = {
  name: tableNames.complaints,
  formats: Object.fromEntries(columns.map(({ key, kind }) => [key, numberFormats[kind]])),
  headers: columnHeaders,
  identity: ['rowId'],
  read: (language, keys, row) => complaintOf({ language, keys }, row),
  cell: cellOf,
  dress: (cell, field, value) => {
    if (field !== 'folderLink') return;
    cell.clear(Excel.ClearApplyTo.hyperlinks);
    // Opens by a click, also for a colleague without the add-in.
    if (value) cell.hyperlink = { address: String(value), textToDisplay: String(value) };
  },
};

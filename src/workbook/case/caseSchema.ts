import { isFolderLink } from '../../procedure/complaint/check/checkFolderLink';
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
  isColoured: true,
  dress: (cell, field, value) => {
    if (field !== 'folderLink') return;
    cell.clear(Excel.ClearApplyTo.hyperlinks);
    const link = String(value ?? '').trim();
    // Opens by a click, also for a colleague without the add-in.
    if (isFolderLink(link)) cell.hyperlink = { address: link, textToDisplay: link };
  },
};

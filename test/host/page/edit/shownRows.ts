import { bottomOf, type Area } from '../../model/Area';
import { isRowHidden } from '../../model/filterTable';
import type { OpenDocument } from '../OpenDocument';

/** The rows of an area that are shown: what a filter hides is neither copied nor emptied, as in Excel. */
export const shownRows = ({ workbook, sheet }: OpenDocument, area: Area): number[] => {
  const rows: number[] = [];
  for (let row = area.row; row <= bottomOf(area); row++)
    if (!isRowHidden(workbook, sheet.id, row)) rows.push(row);
  return rows;
};

import type { Area } from './Area';
import type { CellStyle } from './CellStyle';
import { requireAllowed } from './protection';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** Changes parts of the look of all cells in `area`. @throws ApiError AccessDenied on a protected sheet */
export function changeStyle(workbook: Workbook, sheet: Sheet, area: Area, part: Partial<CellStyle>): void {
  requireAllowed(sheet, 'allowFormatCells');
  sheet.styles.update(area, (id) => workbook.styles.changed(id, part));
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}

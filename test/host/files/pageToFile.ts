import type { Worksheet } from '@cj-tech-master/excelts';
import { addressOf } from '../model/address';
import type { PageLayout } from '../model/PageLayout';
import { areaReference } from './areaReference';
import { paperSizes } from './paperSizes';

const POINTS_PER_INCH = 72;
const LAST_COLUMN = 16_383;

function headerOrFooter({ left, center, right }: PageLayout['header']): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

function writeZoom(setup: Worksheet['pageSetup'], zoom: PageLayout['zoom']): void {
  const { horizontalFitToPages, verticalFitToPages } = zoom;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) {
    setup.scale = zoom.scale ?? 100;
    return;
  }
  setup.fitToPage = true;
  // 0 is "as many pages as it takes".
  setup.fitToWidth = horizontalFitToPages ?? 0;
  setup.fitToHeight = verticalFitToPages ?? 0;
}

export function pageToFile(sheet: Worksheet, page: PageLayout): void {
  const setup = sheet.pageSetup;
  setup.orientation = page.orientation === 'Landscape' ? 'landscape' : 'portrait';
  const paperSize = paperSizes.get(page.paperSize);
  if (paperSize !== undefined) setup.paperSize = paperSize;
  writeZoom(setup, page.zoom);
  setup.horizontalCentered = page.centerHorizontally;
  setup.verticalCentered = page.centerVertically;
  setup.showGridLines = page.printGridlines;
  setup.showRowColHeaders = page.printHeadings;
  setup.blackAndWhite = page.blackAndWhite;
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    setup.margins[side] = Number((page.margins[side] / POINTS_PER_INCH).toFixed(4));
  }
  if (page.titleRows)
    setup.printTitlesRow = `${page.titleRows.row + 1}:${page.titleRows.row + page.titleRows.rowCount}`;
  if (page.titleColumns) setup.printTitlesColumn = addressOf(page.titleColumns);
  if (page.printArea) setup.printArea = areaReference(page.printArea);
  sheet.rowBreaks = page.pageBreaks.map((row) => ({ id: row, max: LAST_COLUMN, min: 0, man: 1 }));
  sheet.headerFooter.oddHeader = headerOrFooter(page.header);
  sheet.headerFooter.oddFooter = headerOrFooter(page.footer);
}

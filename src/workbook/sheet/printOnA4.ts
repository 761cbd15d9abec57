/** In points. */
const paper = { short: 595, long: 842 };
const margins = { side: 28, top: 28, bottom: 40 };

interface Printed {
  /** Of what stands on one page beside each other, in points; unknown where Excel decides. */
  width?: number;
  /** Pages beside each other for a wide table. */
  pagesWide?: number;
  upright?: true;
}

/**
 * A4, as wide as one page or as so many, with the sheet's name and the number of the page at its foot. Before "fit to" comes
 * the scale at which that width fits by itself: some builds didn't apply "fit to" (office-js #1860).
 */
export function printOnA4(sheet: Excel.Worksheet, { width, pagesWide = 1, upright }: Printed): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = upright ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  const room = (upright ? paper.short : paper.long) - 2 * margins.side;
  if (width) pageLayout.zoom = { scale: Math.min(100, Math.floor((room / width) * 100)) };
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A · &P / &N';
}

/** Of neighbouring columns, in points. */
export const widthOf = (columns: readonly number[]): number => columns.reduce((sum, width) => sum + width, 0);

/** In points. */
const paper = { short: 595, long: 842 };
const margins = { side: 28, top: 28, bottom: 40 };

interface Size {
  /** In points, of what stands on one page beside each other. */
  width: number;
  /** In points, where all of it stands on one page. */
  height?: number;
}

/** Percent; a tenth less than what fits, for columns come out wider where a font is missing. */
const scaleFor = (needed: number, room: number): number => Math.floor((room / needed) * 90);

/**
 * Fits what is printed to so many pages across, and where a height is given to one page. Before "fit to" comes the scale
 * at which it fits by itself: some builds didn't apply "fit to", but a scale they did (office-js #1860).
 * @param room in points, between the margins
 */
export function fitToPage(
  { pageLayout }: Excel.Worksheet,
  { width, height }: Size,
  room: Required<Size>,
  pagesWide = 1,
): void {
  const scales = [scaleFor(width, room.width), height === undefined ? 100 : scaleFor(height, room.height)];
  pageLayout.zoom = { scale: Math.min(100, ...scales) };
  pageLayout.zoom = {
    horizontalFitToPages: pagesWide,
    ...(height !== undefined && { verticalFitToPages: 1 }),
  };
}

interface Printed {
  width: number;
  /** Pages beside each other for a wide table. */
  pagesWide?: number;
  upright?: true;
}

/** A4, as wide as one page or as so many, with the sheet's name and the number of the page at its foot. */
export function printOnA4(sheet: Excel.Worksheet, { width, pagesWide = 1, upright }: Printed): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = upright ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  const [across, down] = upright ? [paper.short, paper.long] : [paper.long, paper.short];
  const room = { width: across - 2 * margins.side, height: down - margins.top - margins.bottom };
  fitToPage(sheet, { width }, room, pagesWide);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A · &P / &N';
}

/** Of neighbouring columns, in points. */
export const widthOf = (columns: readonly number[]): number => columns.reduce((sum, width) => sum + width, 0);

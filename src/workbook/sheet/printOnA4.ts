/** A4, landscape, as wide as one page, or as so many for a wide table. */
export function printOnA4(sheet: Excel.Worksheet, pagesWide = 1): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
}

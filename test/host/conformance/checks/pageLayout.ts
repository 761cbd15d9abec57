import { loaded } from '../bench';
import { OUR_READING, type Bench, type Check, type Seen } from '../Check';

const page = 'learn.microsoft.com: PageLayout';

/** Sets up the page and gives what a later batch reads of it. */
const reads =
  (names: string, set: (layout: Excel.PageLayout) => void, look: (layout: Excel.PageLayout) => Seen) =>
  async ({ sheet, context }: Bench): Promise<Seen> => {
    set(sheet.pageLayout);
    await context.sync();
    return look(await loaded(sheet.pageLayout, names));
  };

/** How a sheet is printed. What comes out of the printer is for a person to see. */
export const pageLayout: readonly Check[] = [
  {
    id: 'pageLayout.paper',
    says: 'Paper of A4 and its orientation read back, also without a printer',
    source: page,
    expected: ['A4', 'Landscape'],
    see: reads(
      'paperSize,orientation',
      (layout) => {
        layout.paperSize = Excel.PaperType.a4;
        layout.orientation = Excel.PageOrientation.landscape;
      },
      ({ paperSize, orientation }) => [paperSize, orientation],
    ),
  },
  {
    id: 'pageLayout.margins',
    says: 'Margins read back in points',
    source: page,
    expected: [28, 40],
    see: reads(
      'leftMargin,bottomMargin',
      (layout) => {
        layout.leftMargin = 28;
        layout.bottomMargin = 40;
      },
      ({ leftMargin, bottomMargin }) => [Math.round(leftMargin), Math.round(bottomMargin)],
    ),
  },
  {
    id: 'pageLayout.scale',
    says: 'A scale in percent reads back',
    source: page,
    expected: 65,
    see: reads(
      'zoom',
      (layout) => {
        layout.zoom = { scale: 65 };
      },
      ({ zoom }) => zoom.scale ?? null,
    ),
  },
  {
    id: 'pageLayout.fit',
    says: 'After a scale “fit to so many pages” reads back, and the scale no more',
    source: 'office-js #1860',
    otherwise: 'each sheet has a scale first at which it fits its paper',
    expected: [1, 2, null],
    see: reads(
      'zoom',
      (layout) => {
        layout.zoom = { scale: 65 };
        layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      },
      ({ zoom }) => [zoom.horizontalFitToPages ?? null, zoom.verticalFitToPages ?? null, zoom.scale ?? null],
    ),
  },
  {
    id: 'pageLayout.titles',
    says: 'Rows that are printed on each page read back',
    source: 'learn.microsoft.com: PageLayout.setPrintTitleRows',
    expected: '1:2',
    see: async ({ sheet, context }) => {
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      await context.sync();
      const rows = await loaded(sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address');
      return (rows.address.split('!')[1] ?? '').replaceAll('$', '');
    },
  },
  {
    id: 'pageLayout.footer',
    says: 'A footer with the sheet’s name and the numbers of pages reads back',
    source: 'learn.microsoft.com: HeadersFooters',
    expected: '&A · &P / &N',
    see: async ({ sheet, context }) => {
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.centerFooter = '&A · &P / &N';
      await context.sync();
      return (await loaded(defaultForAllPages, 'centerFooter')).centerFooter;
    },
  },
  {
    id: 'pageLayout.breaks',
    says: 'Page breaks that were added read back, and all go at once',
    source: 'learn.microsoft.com: PageBreakCollection',
    expected: [2, 0],
    see: async ({ sheet, context }) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('A20');
      breaks.add('A40');
      await context.sync();
      const before = (await loaded(breaks, 'items')).items.length;
      breaks.removePageBreaks();
      await context.sync();
      return [before, (await loaded(breaks, 'items')).items.length];
    },
  },
  {
    id: 'pageLayout.copied',
    says: 'A copied sheet is printed as the first',
    source: OUR_READING,
    otherwise: 'a copy is no register, and the inspection asks about it',
    expected: ['Landscape', '&P'],
    see: async ({ sheet }) => {
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      const copy = sheet.copy(Excel.WorksheetPositionType.end);
      copy.name = 'conformance_copy';
      const footer = copy.pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      const { orientation } = await loaded(copy.pageLayout, 'orientation');
      return [orientation, footer.centerFooter];
    },
  },
];

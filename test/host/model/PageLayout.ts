import type { Area } from './Area';

/** Margins in points. Header and footer texts may hold Excel's codes (`&P`, `&N`, `&D`, `&F`, `&A`). */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** Excel's name: 'A4', 'Letter', ... */
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  /** Rows repeated on each page. */
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  /** Rows, counted from 0, that begin a page by hand. */
  pageBreaks: number[];
}

export function createPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    pageBreaks: [],
  };
}

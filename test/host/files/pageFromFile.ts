import type { Worksheet } from '@cj-tech-master/excelts';
import { parseAddress } from '../model/address';
import type { Area } from '../model/Area';
import { createPageLayout, type PageLayout } from '../model/PageLayout';
import { paperSizes } from './paperSizes';

const POINTS_PER_INCH = 72;
/** A file without a paper size means Letter (ECMA-376, 18.3.1.63). */
const LETTER = 1;

/** "&LLeft&CMiddle&RRight"; what stands before the first of these codes is the middle. */
function sections(text: string | null | undefined): PageLayout['header'] {
  const [center = '', ...parts] = (text ?? '').split(/(?=&[LCR])/);
  const after = (code: string) => parts.find((part) => part.startsWith(code))?.slice(code.length) ?? '';
  const isSection = /^&[LCR]/.test(center);
  if (isSection) parts.unshift(center);
  return { left: after('&L'), center: after('&C') || (isSection ? '' : center), right: after('&R') };
}

function zoomOf(setup: Worksheet['pageSetup']): PageLayout['zoom'] {
  if (!setup.fitToPage) return { scale: setup.scale ?? 100 };
  return {
    ...(setup.fitToWidth && { horizontalFitToPages: setup.fitToWidth }),
    ...(setup.fitToHeight && { verticalFitToPages: setup.fitToHeight }),
  };
}

const areaOf = (reference: string | undefined): Area | null =>
  reference === undefined ? null : (parseAddress(reference)?.area ?? null);

export function pageFromFile(sheet: Worksheet): PageLayout {
  const setup = sheet.pageSetup;
  const standard = createPageLayout();
  const margins = { ...standard.margins };
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) margins[side] = Number((inches * POINTS_PER_INCH).toFixed(2));
  }
  const [paperSize] = [...paperSizes].find(([, number]) => number === (setup.paperSize ?? LETTER)) ?? [
    'Letter',
  ];
  return {
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize,
    zoom: zoomOf(setup),
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    blackAndWhite: setup.blackAndWhite ?? false,
    margins,
    header: sections(sheet.headerFooter?.oddHeader),
    footer: sections(sheet.headerFooter?.oddFooter),
    titleRows: areaOf(setup.printTitlesRow),
    titleColumns: areaOf(setup.printTitlesColumn),
    printArea: areaOf(setup.printArea),
    pageBreaks: (sheet.rowBreaks ?? []).map(({ id }) => id),
  };
}

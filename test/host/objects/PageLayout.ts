import type { PageLayout as Layout } from '../model/PageLayout';
import type { Sheet } from '../model/Sheet';
import { choice, flag, positive, record, text } from './arguments';
import { ExcelObject } from './ExcelObject';
import { HeaderFooterGroup } from './HeaderFooter';
import type { Host, RangeObject } from './Host';
import { rangeAt } from './rangeAt';

type Zoom = Layout['zoom'];

export class PageLayout extends ExcelObject {
  readonly className = 'PageLayout';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  private get layout(): Layout {
    return this.sheet.pageLayout;
  }

  get HeadersFooters() {
    return new HeaderFooterGroup(this.host, this.sheet);
  }
  get Orientation(): unknown {
    return this.layout.orientation;
  }
  set Orientation(value: unknown) {
    this.layout.orientation = choice(value, ['Portrait', 'Landscape']);
  }
  get PaperSize(): unknown {
    return this.layout.paperSize;
  }
  set PaperSize(value: unknown) {
    this.layout.paperSize = text(value, 'paper size');
  }
  get Zoom(): unknown {
    return this.layout.zoom;
  }
  set Zoom(value: unknown) {
    const zoom: Zoom = {};
    for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
      const size = record(value, 'zoom')[key];
      if (size !== undefined && size !== null) zoom[key] = positive(size, key);
    }
    const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
    if (fits && !this.book.appliesFitToPages) return;
    this.layout.zoom = zoom;
  }
  get CenterHorizontally(): unknown {
    return this.layout.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.layout.centerHorizontally = flag(value);
  }
  get CenterVertically(): unknown {
    return this.layout.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.layout.centerVertically = flag(value);
  }
  get PrintGridlines(): unknown {
    return this.layout.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.layout.printGridlines = flag(value);
  }
  get BlackAndWhite(): unknown {
    return this.layout.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.layout.blackAndWhite = flag(value);
  }
  get LeftMargin(): unknown {
    return this.layout.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.layout.margins.left = positive(value);
  }
  get RightMargin(): unknown {
    return this.layout.margins.right;
  }
  set RightMargin(value: unknown) {
    this.layout.margins.right = positive(value);
  }
  get TopMargin(): unknown {
    return this.layout.margins.top;
  }
  set TopMargin(value: unknown) {
    this.layout.margins.top = positive(value);
  }
  get BottomMargin(): unknown {
    return this.layout.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.layout.margins.bottom = positive(value);
  }

  SetPrintTitleRows(given: unknown): void {
    this.layout.titleRows = rangeAt(this.host, this.sheet, given).area;
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.layout;
    return titleRows && this.host.range(this.sheet, titleRows);
  }
  SetPrintTitleColumns(given: unknown): void {
    this.layout.titleColumns = rangeAt(this.host, this.sheet, given).area;
  }
  SetPrintArea(given: unknown): void {
    this.layout.printArea = rangeAt(this.host, this.sheet, given).area;
  }
}

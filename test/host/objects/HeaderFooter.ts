import type { Sheet } from '../model/Sheet';
import { text } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host } from './Host';

export class HeaderFooterGroup extends ExcelObject {
  readonly className = 'HeaderFooterGroup';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get DefaultForAllPages() {
    return new HeaderFooter(this.host, this.sheet);
  }
}

class HeaderFooter extends ExcelObject {
  readonly className = 'HeaderFooter';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  private get parts() {
    return this.sheet.pageLayout;
  }

  get LeftHeader(): unknown {
    return this.parts.header.left;
  }
  set LeftHeader(value: unknown) {
    this.parts.header.left = text(value);
  }
  get CenterHeader(): unknown {
    return this.parts.header.center;
  }
  set CenterHeader(value: unknown) {
    this.parts.header.center = text(value);
  }
  get RightHeader(): unknown {
    return this.parts.header.right;
  }
  set RightHeader(value: unknown) {
    this.parts.header.right = text(value);
  }
  get LeftFooter(): unknown {
    return this.parts.footer.left;
  }
  set LeftFooter(value: unknown) {
    this.parts.footer.left = text(value);
  }
  get CenterFooter(): unknown {
    return this.parts.footer.center;
  }
  set CenterFooter(value: unknown) {
    this.parts.footer.center = text(value);
  }
  get RightFooter(): unknown {
    return this.parts.footer.right;
  }
  set RightFooter(value: unknown) {
    this.parts.footer.right = text(value);
  }
}

import type { CellStyle } from '../model/CellStyle';
import { changeStyle } from '../model/changeStyle';
import { flag, positive, text, choice } from './arguments';
import { colour } from './colour';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { styleOf } from './styleOf';

export class RangeFont extends ExcelObject {
  readonly className = 'RangeFont';

  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }

  private read<K extends keyof CellStyle>(part: K): CellStyle[K] | null {
    return styleOf(this.book, this.range, part);
  }

  private change(part: Partial<CellStyle>): void {
    changeStyle(this.book, this.range.sheet, this.range.area, part);
  }

  get Name() {
    return this.read('fontName');
  }
  set Name(value: unknown) {
    this.change({ fontName: text(value) });
  }

  get Size() {
    return this.read('fontSize');
  }
  set Size(value: unknown) {
    this.change({ fontSize: positive(value) });
  }

  get Color() {
    return this.read('fontColor');
  }
  set Color(value: unknown) {
    this.change({ fontColor: colour(value) });
  }

  get Bold() {
    return this.read('bold');
  }
  set Bold(value: unknown) {
    this.change({ bold: flag(value) });
  }

  get Italic() {
    return this.read('italic');
  }
  set Italic(value: unknown) {
    this.change({ italic: flag(value) });
  }

  get Strikethrough() {
    return this.read('strikethrough');
  }
  set Strikethrough(value: unknown) {
    this.change({ strikethrough: flag(value) });
  }

  get Underline() {
    return this.read('underline');
  }
  set Underline(value: unknown) {
    this.change({ underline: choice(value, ['None', 'Single', 'Double']) });
  }
}

import { bottomOf, rightOf, type Area } from '../model/Area';
import type { Border, BorderEdge } from '../model/CellStyle';
import { requireAllowed } from '../model/protection';
import { choice } from './arguments';
import { colour } from './colour';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const THIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells that carry a border of the range, and on which side. An inside line is the cell's edge toward the next. */
function carriers(area: Area, index: BorderIndex): [Area, BorderEdge] {
  switch (index) {
    case 'EdgeTop':
      return [{ ...area, rowCount: 1 }, index];
    case 'EdgeBottom':
      return [{ ...area, row: bottomOf(area), rowCount: 1 }, index];
    case 'EdgeLeft':
      return [{ ...area, columnCount: 1 }, index];
    case 'EdgeRight':
      return [{ ...area, column: rightOf(area), columnCount: 1 }, index];
    case 'InsideHorizontal':
      return [{ ...area, rowCount: area.rowCount - 1 }, 'EdgeBottom'];
    case 'InsideVertical':
      return [{ ...area, columnCount: area.columnCount - 1 }, 'EdgeRight'];
  }
}

export class RangeBorder extends ExcelObject {
  readonly className = 'RangeBorder';

  constructor(
    host: Host,
    private readonly range: RangeObject,
    private readonly index: BorderIndex,
  ) {
    super(host);
  }

  get SideIndex() {
    return this.index;
  }

  /** Of the first cell that carries it. */
  private get border(): Border | undefined {
    const [area, edge] = carriers(this.range.area, this.index);
    const styleId = this.range.sheet.styles.at(area.row, area.column);
    return this.book.styles.get(styleId).borders[edge];
  }

  private change(part: Partial<Border> | null): void {
    const { sheet } = this.range;
    requireAllowed(sheet, 'allowFormatCells');
    const [area, edge] = carriers(this.range.area, this.index);
    sheet.styles.update(area, (id) => {
      const { [edge]: present, ...others } = this.book.styles.get(id).borders;
      const borders = part ? { ...others, [edge]: { ...THIN, ...present, ...part } } : others;
      return this.book.styles.changed(id, { borders });
    });
    this.touch(sheet);
  }

  get Style(): unknown {
    return this.border?.style ?? 'None';
  }
  set Style(value: unknown) {
    const style = choice(value, STYLES);
    this.change(style === 'None' ? null : { style });
  }

  get Weight(): unknown {
    return this.border?.weight ?? 'Thin';
  }
  set Weight(value: unknown) {
    this.change({ weight: choice(value, ['Hairline', 'Thin', 'Medium', 'Thick']) });
  }

  get Color(): unknown {
    return this.border?.color ?? '#000000';
  }
  set Color(value: unknown) {
    this.change({ color: colour(value) });
  }
}

import { ApiError } from '../engine/ApiError';
import type { ConditionalFormat as Rule } from '../model/ConditionalFormat';
import { isInsideGrid, overlaps, type Area } from '../model/Area';
import { requireAllowed } from '../model/protection';
import type { Sheet } from '../model/Sheet';
import { takeRulesOff } from '../model/takeRulesOff';
import { newId } from '../model/Workbook';
import { implemented, wholeNumber } from './arguments';
import { ConditionalFormat } from './ConditionalFormat';
import { ExcelCollection } from './ExcelObject';
import type { Host } from './Host';

/** The cells of a sheet that rules are asked of. */
interface Covered {
  sheet: Sheet;
  areas: readonly Area[];
}

/** The rules that touch these cells, the one with the highest priority first. */
export class ConditionalFormatCollection extends ExcelCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    host: Host,
    private readonly covered: Covered,
  ) {
    super(host);
  }

  list(): ConditionalFormat[] {
    const { sheet, areas } = this.covered;
    return sheet.conditionalFormats
      .filter((rule) => rule.areas.some((part) => areas.some((area) => overlaps(part, area))))
      .map((rule) => new ConditionalFormat(this.host, sheet, rule));
  }

  /** A new rule takes the highest priority, as in Excel. Of the presets there is the one for duplicate values. */
  Add(type: unknown): ConditionalFormat {
    const { sheet, areas } = this.covered;
    requireAllowed(sheet, 'allowFormatCells');
    const kind = implemented(type, ['Custom', 'PresetCriteria'], 'conditional format');
    if (!areas.every(isInsideGrid)) throw new ApiError('InvalidArgument');
    const rule: Rule = {
      id: newId(this.book),
      areas: [...areas],
      formula: '',
      look: {},
      stopIfTrue: false,
      ...(kind === 'PresetCriteria' && { preset: 'DuplicateValues' }),
    };
    sheet.conditionalFormats.unshift(rule);
    this.touch(sheet);
    return new ConditionalFormat(this.host, sheet, rule);
  }

  GetItem(id: unknown): ConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw new ApiError('ItemNotFound', `conditional format ${String(id)}`);
    return found;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.list().find((rule) => rule.Id === id) ?? null;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const found = this.list()[wholeNumber(index)];
    if (!found) throw new ApiError('InvalidArgument', `conditional format ${String(index)}`);
    return found;
  }

  ClearAll(): void {
    const { sheet, areas } = this.covered;
    for (const area of areas) takeRulesOff(this.book, sheet, area, ['conditionalFormats']);
    this.touch(sheet);
  }
}

import { ApiError } from '../engine/ApiError';
import type { HostObject } from '../engine/HostObject';
import type { ConditionalFormat as Rule } from '../model/ConditionalFormat';
import type { Sheet } from '../model/Sheet';
import { flag, wholeNumber } from './arguments';
import { CustomConditionalFormat, PresetCriteriaConditionalFormat } from './CustomConditionalFormat';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';

export class ConditionalFormat extends ExcelObject {
  readonly className = 'ConditionalFormat';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly rule: Rule,
  ) {
    super(host);
  }

  get Id() {
    return this.rule.id;
  }
  get Type() {
    return this.rule.preset ? 'PresetCriteria' : 'Custom';
  }

  /**
   * 0 is the highest; the others make room. "Use a negative priority to begin from the back. Priorities greater than the
   * bounds will get and set to the maximum (or minimum if negative) priority."
   */
  get Priority(): unknown {
    return this.sheet.conditionalFormats.indexOf(this.rule);
  }
  set Priority(value: unknown) {
    const others = this.sheet.conditionalFormats.filter((rule) => rule !== this.rule);
    const priority = wholeNumber(value);
    const fromFront = priority < 0 ? others.length + 1 + priority : priority;
    others.splice(Math.max(0, fromFront), 0, this.rule);
    this.sheet.conditionalFormats = others;
    this.touch(this.sheet);
  }

  get StopIfTrue(): unknown {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.rule.stopIfTrue = flag(value);
    this.touch(this.sheet);
  }

  /** "if the current conditional format is a custom type". */
  get Custom() {
    const custom = this.CustomOrNullObject;
    if (!custom) throw new ApiError('InvalidArgument', 'a conditional format of another type');
    return custom;
  }
  get CustomOrNullObject() {
    return this.rule.preset ? null : new CustomConditionalFormat(this.host, this.sheet, this.rule);
  }

  /** "if the current conditional format is a preset criteria type", such as values that stand there more than once. */
  get Preset() {
    const preset = this.PresetOrNullObject;
    if (!preset) throw new ApiError('InvalidArgument', 'a conditional format of another type');
    return preset;
  }
  get PresetOrNullObject() {
    return this.rule.preset ? new PresetCriteriaConditionalFormat(this.host, this.sheet, this.rule) : null;
  }

  Delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((rule) => rule !== this.rule);
    this.touch(this.sheet);
  }

  /** "Throws an error if the conditional format is applied to multiple ranges." */
  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ApiError('InvalidArgument', 'a conditional format of several ranges');
    return range;
  }

  /** "Returns the RangeAreas, comprising one or more rectangular ranges, to which the conditional format is applied." */
  GetRanges(): HostObject {
    return this.host.rangeAreas(this.sheet, this.rule.areas);
  }

  /** "If the conditional format is applied to multiple ranges", then a null object. */
  GetRangeOrNullObject(): RangeObject | null {
    const [first, ...rest] = this.rule.areas;
    return first && rest.length === 0 ? this.host.range(this.sheet, first) : null;
  }
}

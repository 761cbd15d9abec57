import { ApiError } from '../engine/ApiError';
import type { ConditionalFormat as Rule, ConditionalLook } from '../model/ConditionalFormat';
import type { Sheet } from '../model/Sheet';
import { takeFormula } from '../model/takeFormula';
import { choice, flag, implemented, record, text } from './arguments';
import { colour } from './colour';
import { ExcelObject } from './ExcelObject';
import type { Host } from './Host';

abstract class OfRule extends ExcelObject {
  constructor(
    host: Host,
    protected readonly sheet: Sheet,
    protected readonly rule: Rule,
  ) {
    super(host);
  }

  protected change(look: ConditionalLook): void {
    Object.assign(this.rule.look, look);
    this.touch(this.sheet);
  }
}

export class CustomConditionalFormat extends OfRule {
  readonly className = 'CustomConditionalFormat';

  get Rule() {
    return new ConditionalFormatRule(this.host, this.sheet, this.rule);
  }
  get Format() {
    return new ConditionalRangeFormat(this.host, this.sheet, this.rule);
  }
}

export class PresetCriteriaConditionalFormat extends OfRule {
  readonly className = 'PresetCriteriaConditionalFormat';

  get Rule(): unknown {
    return { criterion: this.rule.preset };
  }
  set Rule(value: unknown) {
    implemented(record(value, 'rule')['criterion'], ['DuplicateValues'], 'criterion');
    this.touch(this.sheet);
  }
  get Format() {
    return new ConditionalRangeFormat(this.host, this.sheet, this.rule);
  }
}

class ConditionalFormatRule extends OfRule {
  readonly className = 'ConditionalFormatRule';

  get Formula(): unknown {
    return this.rule.formula;
  }
  /** Excel refuses structured references here: "You may not use references to other ... for Conditional Formatting criteria". */
  set Formula(value: unknown) {
    const formula = text(value).startsWith('=') ? text(value) : `=${text(value)}`;
    if (/\w\[/.test(formula.replace(/"[^"]*"/g, ''))) {
      throw new ApiError('InvalidArgument', 'structured references are not allowed in a conditional format');
    }
    const [first] = this.rule.areas;
    takeFormula(() =>
      this.book.calculation.evaluate(formula, this.sheet.id, first?.row ?? 0, first?.column ?? 0),
    );
    this.rule.formula = formula;
    this.touch(this.sheet);
  }
}

class ConditionalRangeFormat extends OfRule {
  readonly className = 'ConditionalRangeFormat';

  get Fill() {
    return new ConditionalRangeFill(this.host, this.sheet, this.rule);
  }
  get Font() {
    return new ConditionalRangeFont(this.host, this.sheet, this.rule);
  }
  get NumberFormat(): unknown {
    return this.rule.look.numberFormat ?? null;
  }
  set NumberFormat(value: unknown) {
    this.change({ numberFormat: text(value) });
  }
}

class ConditionalRangeFill extends OfRule {
  readonly className = 'ConditionalRangeFill';

  get Color(): unknown {
    return this.rule.look.fill ?? '';
  }
  set Color(value: unknown) {
    this.change({ fill: colour(value) });
  }
  Clear(): void {
    delete this.rule.look.fill;
    this.touch(this.sheet);
  }
}

class ConditionalRangeFont extends OfRule {
  readonly className = 'ConditionalRangeFont';

  get Color(): unknown {
    return this.rule.look.fontColor ?? '';
  }
  set Color(value: unknown) {
    this.change({ fontColor: colour(value) });
  }
  get Bold(): unknown {
    return this.rule.look.bold ?? null;
  }
  set Bold(value: unknown) {
    this.change({ bold: flag(value) });
  }
  get Italic(): unknown {
    return this.rule.look.italic ?? null;
  }
  set Italic(value: unknown) {
    this.change({ italic: flag(value) });
  }
  get Strikethrough(): unknown {
    return this.rule.look.strikethrough ?? null;
  }
  set Strikethrough(value: unknown) {
    this.change({ strikethrough: flag(value) });
  }
  get Underline(): unknown {
    return this.rule.look.underline ?? 'None';
  }
  set Underline(value: unknown) {
    this.change({ underline: choice(value, ['None', 'Single', 'Double']) });
  }
}

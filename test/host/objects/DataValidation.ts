import { ApiError } from '../engine/ApiError';
import { contains, overlaps } from '../model/Area';
import { requireAllowed } from '../model/protection';
import { takeRulesOff } from '../model/takeRulesOff';
import type { Validation, ValidationRule } from '../model/Validation';
import { choice, flag, record, text } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { readRule, showRule } from './validationRule';

const NO_PROMPT: Validation['prompt'] = { showPrompt: true, title: '', message: '' };
const NO_ALERT: Validation['errorAlert'] = { showAlert: true, style: 'Stop', title: '', message: '' };

const TYPES = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
} as const satisfies Record<ValidationRule['kind'], string>;

export class DataValidation extends ExcelObject {
  readonly className = 'DataValidation';

  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }

  /** The rule that all cells of the range have. */
  private get present(): Validation | undefined {
    const { sheet, area } = this.range;
    return sheet.validations.find((validation) => validation.areas.some((part) => contains(part, area)));
  }

  private required(): Validation {
    const found = this.present;
    if (!found) throw new ApiError('InvalidOperation', 'set a rule first');
    requireAllowed(this.range.sheet);
    return found;
  }

  /** 'None' without a rule, 'Inconsistent' when only some of the cells have one. */
  get Type(): unknown {
    if (this.present) return TYPES[this.present.rule.kind];
    const { sheet, area } = this.range;
    const some = sheet.validations.some(({ areas }) => areas.some((part) => overlaps(part, area)));
    return some ? 'Inconsistent' : 'None';
  }

  get Rule(): unknown {
    return this.present ? showRule(this.present.rule) : {};
  }
  set Rule(value: unknown) {
    const { sheet, area } = this.range;
    const rule = readRule(record(value, 'rule'));
    requireAllowed(sheet);
    const before = this.present;
    this.Clear();
    sheet.validations.push({
      areas: [area],
      rule,
      ignoreBlanks: before?.ignoreBlanks ?? true,
      prompt: before?.prompt ?? NO_PROMPT,
      errorAlert: before?.errorAlert ?? NO_ALERT,
    });
    this.touch(sheet);
  }

  get IgnoreBlanks(): unknown {
    return this.present?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.required().ignoreBlanks = flag(value);
  }

  get Prompt(): unknown {
    return this.present?.prompt ?? NO_PROMPT;
  }
  set Prompt(value: unknown) {
    const given = { ...NO_PROMPT, ...record(value, 'prompt') };
    const shown = { title: text(given.title), message: text(given.message) };
    if (shown.title.length > 32 || shown.message.length > 255)
      throw new ApiError('InvalidArgument', 'prompt too long');
    this.required().prompt = { showPrompt: flag(given.showPrompt), ...shown };
  }

  get ErrorAlert(): unknown {
    return this.present?.errorAlert ?? NO_ALERT;
  }
  set ErrorAlert(value: unknown) {
    const given = { ...NO_ALERT, ...record(value, 'errorAlert') };
    const shown = { title: text(given.title), message: text(given.message) };
    if (shown.title.length > 32 || shown.message.length > 255)
      throw new ApiError('InvalidArgument', 'alert too long');
    const style = choice(given.style, ['Stop', 'Warning', 'Information']);
    this.required().errorAlert = { showAlert: flag(given.showAlert), style, ...shown };
  }

  Clear(): void {
    const { sheet, area } = this.range;
    requireAllowed(sheet);
    takeRulesOff(this.book, sheet, area, ['validations']);
    this.touch(sheet);
  }
}

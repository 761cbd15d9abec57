import { ApiError } from '../engine/ApiError';
import type { ProtectionOptions, Sheet } from '../model/Sheet';
import { record, text } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host } from './Host';

export class WorksheetProtection extends ExcelObject {
  readonly className = 'WorksheetProtection';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get Protected() {
    return this.sheet.protection !== null;
  }
  get Options(): unknown {
    return this.sheet.protection?.options ?? null;
  }

  /** "Fails if the worksheet has already been protected." */
  Protect(given: unknown, password: unknown): void {
    if (this.sheet.protection)
      throw new ApiError('InvalidOperation', `${this.sheet.name} is protected already`);
    const options: ProtectionOptions = {};
    for (const [key, value] of Object.entries(given ? record(given, 'options') : {})) {
      if (typeof value === 'boolean' || typeof value === 'string') options[key] = value;
    }
    this.sheet.protection =
      typeof password === 'string' ? { options, password: text(password) } : { options };
    this.touch(this.sheet);
  }

  /** @throws ApiError BadPassword */
  Unprotect(password: unknown): void {
    const required = this.sheet.protection?.password;
    if (required !== undefined && required !== password) throw new ApiError('BadPassword');
    this.sheet.protection = null;
    this.touch(this.sheet);
  }
}

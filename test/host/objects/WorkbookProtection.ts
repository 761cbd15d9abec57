import { ApiError } from '../engine/ApiError';
import { ExcelObject } from './ExcelObject';

/** Protects the structure of the workbook: its sheets, and not what stands on them. */
export class WorkbookProtection extends ExcelObject {
  readonly className = 'WorkbookProtection';

  get Protected() {
    return this.book.isProtected;
  }

  /** "Fails if the workbook has been protected." (Office.js reference) */
  Protect(password: unknown): void {
    if (password != null) throw new ApiError('NotImplemented', 'a password of the workbook');
    if (this.book.isProtected) throw new ApiError('InvalidOperation', 'the workbook is protected already');
    this.book.isProtected = true;
  }

  Unprotect(): void {
    this.book.isProtected = false;
  }
}

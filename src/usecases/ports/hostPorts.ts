/** What Excel says of itself and of this workbook. */
export interface HostState {
  /** What is written here is refused, or stands in this window only and is never saved. */
  isReadOnly: boolean;
  /** Formulas are worked out whenever what they depend on changes. */
  calculates: boolean;
  /** How this system writes a date, e.g. `d-M-yyyy`: so it reads what is typed in a cell. */
  shortDate: string;
}

/** What of that gets in the way of a register, though one can work with it. */
export type HostFinding = 'readOnly' | 'calculation' | 'monthFirst';

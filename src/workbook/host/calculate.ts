/**
 * Brings formulas up to date before the batch reads them, in whatever mode: manual calculation belongs to Excel and not to the
 * workbook, so that anybody's may leave a month or quarter as it was. Where Excel calculates by itself little is left to do.
 */
export function calculate({ application }: Excel.RequestContext): void {
  application.calculate(Excel.CalculationType.recalculate);
}

import type { HostState } from '../../usecases/ports/hostPorts';
import { Refusal } from './refusal';

/**
 * Asks Excel for its own state and the workbook's; read it after the sync. All of it is in ExcelApi 1.12, and costs no trip
 * of its own.
 *
 * The date system is in no property of these requirement sets, so a worksheet function tells it: 1 January 1904 is 0 where
 * days count from 1904, and 1,462 where they count from 1900 ("Date systems in Excel", support.microsoft.com).
 * @returns `null` as long as nothing has arrived
 * @throws Refusal `date1904`
 */
export function loadHost({ workbook, application }: Excel.RequestContext): () => HostState | null {
  workbook.load('readOnly');
  application.load('calculationMode');
  const { datetimeFormat } = application.cultureInfo;
  datetimeFormat.load('shortDatePattern');
  const first = workbook.functions.date(1904, 1, 1).load('value');
  return () => {
    if (first.toJSON().value === 0) throw new Refusal({ code: 'date1904' });
    const { shortDatePattern } = datetimeFormat.toJSON();
    if (shortDatePattern === undefined) return null;
    return {
      isReadOnly: workbook.readOnly,
      calculates: application.calculationMode === Excel.CalculationMode.automatic,
      shortDate: shortDatePattern,
    };
  };
}

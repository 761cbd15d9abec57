import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { adoptionTexts } from '../../../i18n/workbook/adoption/adoptionTexts';
import { formatDay, type Day } from '../../../procedure/calendar/day';
import { calculate } from '../../host/calculate';
import { dropMarker } from '../marks/marker';
import { reportAnchor } from '../marks/reportAnchor';

/** Stamps the report and takes the marker away, in one batch: the run is finished, or it isn't. */
export async function finishAdoption(
  context: Excel.RequestContext,
  { language, run, today, by }: { language: RegisterLanguage; run: string; today: Day; by: string },
): Promise<void> {
  const stamp = context.workbook.names.getItem(reportAnchor(run)).getRange().getOffsetRange(1, 0);
  stamp.numberFormat = [['@']];
  stamp.values = [[adoptionTexts[language].stamp(formatDay(today), by)]];
  dropMarker(context);
  // Rows came before their formulas, or the other way round.
  calculate(context);
  await context.sync();
}

import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Calamity, CalamityField } from '../../procedure/calamity/calamity';
import type { CalamityEvent } from '../../i18n/workbook/calamity/nl';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Moment } from '../../procedure/calendar/moment';
import type { CalamityChanges } from '../../usecases/ports/calamityPorts';
import { shortened } from '../sheet/shortened';
import { serialOfMoment } from '../sheet/serial';
import { sideTables } from '../side/sideTables';
import type { TableLine } from '../table/tableLine';
import { calamityText } from './calamityCells';

interface Logged {
  event: CalamityEvent;
  at: Moment;
  by: string;
  /** What more there is to say, such as the complaints that were linked. */
  says?: string;
}

/** A line of the log about a calamity; its code stands where that of a case would. */
export function calamityLogLine(
  language: RegisterLanguage,
  { code, rowId }: Pick<Calamity, 'code' | 'rowId'>,
  { event, at, by, says = '' }: Logged,
): TableLine {
  const { events } = workbookTexts[language].calamities;
  const what = says === '' ? events[event] : `${events[event]}: ${says}`;
  return { table: sideTables.log, cells: { at: serialOfMoment(at), caseNumber: code, by, what, rowId } };
}

/** @example Oorzaak leeg → Printer defect; Status open → gesloten */
export function saysChanges(language: RegisterLanguage, found: Calamity, changes: CalamityChanges): string {
  const { calamities, log } = workbookTexts[language];
  const text = (field: CalamityField, calamity: CalamityChanges): string =>
    shortened(calamityText(language, field, calamity[field as keyof CalamityChanges] ?? null)) || log.blank;
  return (Object.keys(changes) as (keyof CalamityChanges)[])
    .map((field) => `${calamities.headers[field]} ${text(field, found)} → ${text(field, changes)}`)
    .join('; ');
}

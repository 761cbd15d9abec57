import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { shortestTerm } from '../../procedure/retention/retentionOf';
import { complaintReferences } from '../columns/layout';
import type { KnownNames } from '../names/knownNames';
import { settingNames } from '../names/settingNames';

/**
 * How many complaints are closed for as long as the office keeps personal data, for whoever never opens the pane. It goes by dates
 * alone, where the pane leaves out whose status says otherwise; and EDATE counts from today, which at the end of a month comes a
 * few days later than counting from the closing date.
 */
export function dueFormula(language: RegisterLanguage, names: KnownNames): string {
  const { column } = complaintReferences(names, language);
  const term = `N(${settingNames.retention})`;
  const closed = `${column('closedOn')},"<="&EDATE(TODAY(),-${term}),${column('anonymisedOn')},""`;
  return (
    `=IF(${term}<${shortestTerm},0,COUNTIFS(${closed})-` +
    `COUNTIFS(${closed},${column('keptUntil')},">="&TODAY()))`
  );
}

import type { Calamity } from '../calamity/calamity';
import { nextCalamityCode } from '../calamity/calamityCode';
import { yearOf } from '../calendar/day';
import type { Day } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { momentOn } from '../calendar/moment';
import type { Moment } from '../calendar/moment';
import type { RowId } from '../complaint/complaint';
import type { ExampleTexts } from './exampleTexts';

interface IncidentRequest {
  texts: ExampleTexts;
  today: Day;
  holidays: readonly Day[];
}

/** In working days before today. */
const ago = { since: 24, registered: 3 };

/** Its code, which its complaints carry. */
export const incidentCode = ({ today, holidays }: Omit<IncidentRequest, 'texts'>): string =>
  nextCalamityCode(yearOf(addWorkingDays(today, -ago.registered, holidays)), []);

/** The one calamity of an example, still open, and when it was registered (procedure, section 6). */
export function tellIncident(
  { texts, today, holidays }: IncidentRequest,
  rowId: RowId,
): { incident: Calamity; at: Moment } {
  const { category, title, what, cause, solution, apology } = texts.incident;
  const by = texts.employees[0]?.name ?? '';
  const registeredOn = addWorkingDays(today, -ago.registered, holidays);
  return {
    incident: {
      code: incidentCode({ today, holidays }),
      status: 'open',
      since: addWorkingDays(today, -ago.since, holidays),
      ...{ category, title, what, cause, solution, apology },
      ...{ responsible: by, registeredBy: by, registeredOn, closedOn: null },
      ...{ affected: null, approached: null, firstLetterOn: null, rowId },
    },
    at: momentOn(registeredOn, 10, 0),
  };
}

import type { Day } from '../../../procedure/calendar/day';
import { formatDay } from '../../../procedure/calendar/day';
import type { Draft } from '../../../procedure/complaint/draft';
import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import { proposeCallback } from '../../../procedure/calendar/proposeCallback';
import type { Lists, Settings } from '../../../usecases/ports/ports';

interface Defaults {
  today: Day;
  lists: Pick<Lists, 'employees' | 'holidays'>;
  /** `null`: not known yet. */
  settings: Pick<Settings, 'callbackTerm'> | null;
  /** The employee at this pane; `''` when unknown. */
  me: string;
}

/**
 * The draft as the form shows it: what was not touched yet has its proposal. A field that was emptied by hand stays
 * empty.
 */
export function withDefaults(typed: Draft, { today, lists, settings, me }: Defaults): Draft {
  const receivedOn = typed.receivedOn ?? formatDay(today);
  const received = parseTypedDay(receivedOn, today);
  const proposal =
    received &&
    settings &&
    proposeCallback({ receivedOn: received, term: settings.callbackTerm, holidays: lists.holidays });
  const department = lists.employees.find(({ name }) => name === typed.employee)?.department;
  return {
    channel: 'phone',
    receivedOn,
    ...(proposal && { callbackOn: formatDay(proposal) }),
    ...(department && { department }),
    ...(me && { takenBy: me }),
    ...typed,
  };
}

import type { Day } from '../../../procedure/calendar/day';
import { formatDay } from '../../../procedure/calendar/day';
import type { Draft } from '../../../procedure/complaint/draft';
import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import { proposeFirstCallback } from '../../../procedure/calendar/proposeCallback';
import type { Lists, Settings } from '../../../usecases/ports/ports';

interface Defaults {
  today: Day;
  lists: Pick<Lists, 'departments' | 'employees' | 'channels' | 'holidays'>;
  /** `null`: not known yet. */
  settings: Pick<Settings, 'callbackTerm'> | null;
  /** The employee at this pane; `''` when unknown. */
  me: string;
}

interface ShownDraft {
  draft: Draft;
  /** The callback date is proposed from today, because the term after receipt has passed. */
  late: boolean;
}

/**
 * The draft as the form shows it: what was not touched yet has its proposal. A field that was emptied by hand stays
 * empty.
 */
export function withDefaults(typed: Draft, { today, lists, settings, me }: Defaults): ShownDraft {
  const receivedOn = typed.receivedOn ?? formatDay(today);
  const received = parseTypedDay(receivedOn, today, lists.holidays);
  const proposal =
    received &&
    settings &&
    proposeFirstCallback(
      { receivedOn: received, term: settings.callbackTerm, holidays: lists.holidays },
      today,
    );
  const namesakes = lists.employees.filter(({ name }) => name === typed.employee);
  // Two of one name may be of two departments.
  const proposed = namesakes.every((one) => one.department === namesakes[0]?.department)
    ? namesakes[0]?.department
    : undefined;
  const isGone = lists.departments.some(({ name, active }) => name === proposed && !active);
  const department = isGone ? undefined : proposed;
  const draft: Draft = {
    channel: lists.channels[0] ?? '',
    reachBy: 'phone',
    receivedOn,
    ...(proposal && { callbackOn: formatDay(proposal.day) }),
    ...(department && { department }),
    ...(me && { takenBy: me }),
    ...typed,
  };
  return { draft, late: proposal?.late ?? false };
}

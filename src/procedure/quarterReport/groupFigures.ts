import { channels } from '../complaint/complaint';
import type { Channel } from '../complaint/complaint';
import type { Period } from '../calendar/quarter';
import { within } from '../calendar/within';
import { categoryKey } from './categoryFigures';
import type { CountedComplaint } from './counted/countedComplaint';
import { fewest, shareOf } from './counted/shareOf';

/** Complaints received in a period about a department or along a channel. */
export interface GroupFigures<Name> {
  name: Name;
  received: number;
  serious: number;
  /** Of all complaints of the period, from 0 to 1; `null` for too few. */
  share: number | null;
}

/**
 * Of departments: `null` for all together of which there are so few complaints each that their number might point at a
 * person; `''` for complaints without one.
 */
export interface Groups {
  departments: GroupFigures<string | null>[];
  channels: GroupFigures<Channel | null>[];
}

type Grouped = Pick<CountedComplaint, 'receivedOn' | 'department' | 'channel' | 'severity'>;

/** Departments with most complaints first, and the small ones together at the end; channels in the order of the form. */
export function groupFigures(complaints: readonly Grouped[], period: Period): Groups {
  const received = complaints.filter(({ receivedOn }) => within(receivedOn, period));
  const groupOf = <Name>(name: Name, found: readonly Grouped[]): GroupFigures<Name> => ({
    name,
    received: found.length,
    serious: found.filter(({ severity }) => severity === 'serious').length,
    share: shareOf(found.length, received.length),
  });

  const byDepartment = new Map<string, Grouped[]>();
  for (const complaint of received) {
    const key = categoryKey(complaint.department.trim());
    const found = byDepartment.get(key);
    if (found) found.push(complaint);
    else byDepartment.set(key, [complaint]);
  }
  const all = [...byDepartment.values()].sort((a, b) => b.length - a.length);
  const few = all.filter(({ length }) => length < fewest).flat();
  return {
    departments: [
      ...all
        .filter(({ length }) => length >= fewest)
        .map((found) => groupOf(found[0]?.department.trim() ?? '', found)),
      ...(few.length === 0 ? [] : [groupOf(null, few)]),
    ],
    channels: [...channels, null]
      .map((channel) =>
        groupOf(
          channel,
          received.filter((complaint) => complaint.channel === channel),
        ),
      )
      .filter((group) => group.received > 0),
  };
}

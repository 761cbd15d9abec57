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
 * `''` for complaints without one; of departments `null` for all together of which there are so few complaints each that their
 * number might point at a person.
 */
export interface Groups {
  departments: GroupFigures<string | null>[];
  channels: GroupFigures<string>[];
}

type Grouped = Pick<CountedComplaint, 'receivedOn' | 'department' | 'channel' | 'severity'>;

/**
 * Departments with most complaints first, and the small ones together at the end.
 * @param listed the office's channels, whose order holds; after them come those that are on its list no more, with most first
 */
export function groupFigures(
  complaints: readonly Grouped[],
  period: Period,
  listed: readonly string[],
): Groups {
  const received = complaints.filter(({ receivedOn }) => within(receivedOn, period));
  const groupOf = <Name>(name: Name, found: readonly Grouped[]): GroupFigures<Name> => ({
    name,
    received: found.length,
    serious: found.filter(({ severity }) => severity === 'serious').length,
    share: shareOf(found.length, received.length),
  });

  const byDepartment = groupedBy(received, ({ department }) => department);
  const few = byDepartment.filter(({ found }) => found.length < fewest).flatMap(({ found }) => found);
  const order = listed.map(categoryKey);
  const place = (name: string) => {
    const index = order.indexOf(categoryKey(name));
    if (index >= 0) return index;
    return name === '' ? order.length + 1 : order.length;
  };
  return {
    departments: [
      ...byDepartment
        .filter(({ found }) => found.length >= fewest)
        .map(({ name, found }) => groupOf(name, found)),
      ...(few.length === 0 ? [] : [groupOf(null, few)]),
    ],
    channels: groupedBy(received, ({ channel }) => channel)
      .sort((a, b) => place(a.name) - place(b.name))
      .map(({ name, found }) => groupOf(listed[place(name)] ?? name, found)),
  };
}

/** By a name, however it is spelled; the largest first. */
function groupedBy(complaints: readonly Grouped[], nameOf: (complaint: Grouped) => string) {
  const groups = new Map<string, { name: string; found: Grouped[] }>();
  for (const complaint of complaints) {
    const name = nameOf(complaint).trim();
    const known = groups.get(categoryKey(name));
    if (known) known.found.push(complaint);
    else groups.set(categoryKey(name), { name, found: [complaint] });
  }
  return [...groups.values()].sort((a, b) => b.found.length - a.found.length);
}

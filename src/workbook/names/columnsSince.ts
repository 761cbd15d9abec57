/**
 * Where columns stood before, by their headers now; `null` for one that came since. One that was renamed is known by the
 * column before it.
 */
export function columnsSince(before: readonly unknown[], now: readonly unknown[]): (number | null)[] {
  const places: (number | null)[] = [];
  let last = -1;
  for (const header of now) {
    const known = before.indexOf(header);
    const isRenamed = last + 1 < before.length && !now.includes(before[last + 1]);
    const place = known >= 0 ? known : isRenamed ? last + 1 : null;
    places.push(place);
    last = place ?? last;
  }
  return places;
}

/** Whether each column stands where it stood, whatever it is called by now. */
export const isInOrder = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  now.length === before.length && columnsSince(before, now).every((place, index) => place === index);

/** The dates of a column as numbers of days, `null` where there is none. */
export type DayNumbers = readonly (number | null)[];

/** From so many rows on an oracle is believed. */
const fewestRows = 5;

/** Which part of the rows is in a wrong order: nothing is closed, called or checked before it was received. */
export function shareBefore(received: DayNumbers, later: DayNumbers): number | null {
  return shareOf(received, (first, row) => {
    const second = later[row] ?? null;
    return second === null ? null : second < first;
  });
}

/** Which part of the rows has another number of days between two dates than the list itself says. */
export function shareOtherwise(
  received: DayNumbers,
  closed: DayNumbers,
  days: readonly (number | null)[],
): number | null {
  return shareOf(received, (first, row) => {
    const second = closed[row] ?? null;
    const said = days[row] ?? null;
    return second === null || said === null ? null : Math.abs(second - first - said) > 1;
  });
}

/** Which part of the rows stands out of order, in a list that was kept from old to new or from new to old. */
export function shareOutOfOrder(days: DayNumbers): number | null {
  const known = days.filter((day) => day !== null);
  let up = 0;
  let down = 0;
  known.forEach((day, index) => {
    const before = known[index - 1] ?? day;
    if (day < before) down += 1;
    if (day > before) up += 1;
  });
  return known.length < fewestRows ? null : Math.min(up, down) / known.length;
}

/** The option for which `errors` (a part of the rows, or `null` for too few rows) is far the smallest. */
export function clearWinner<T>(
  options: readonly T[],
  errors: (option: T) => number | null,
  { most, gap }: { most: number; gap: number },
): T | null {
  const judged = options
    .map((option) => ({ option, share: errors(option) ?? 1 }))
    .sort((a, b) => a.share - b.share);
  const [best, second] = judged;
  if (best === undefined || best.share > most) return null;
  return second === undefined || second.share - best.share >= gap ? best.option : null;
}

function shareOf(days: DayNumbers, isWrong: (day: number, row: number) => boolean | null): number | null {
  let pairs = 0;
  let wrong = 0;
  days.forEach((day, row) => {
    const verdict = day === null ? null : isWrong(day, row);
    if (verdict === null) return;
    pairs += 1;
    if (verdict) wrong += 1;
  });
  return pairs < fewestRows ? null : wrong / pairs;
}

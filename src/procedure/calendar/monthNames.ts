/** Numbers rows of names that mean the same, from `first` on. */
export function numbered(first: number, rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [name, first + index] as const)));
}

/** 1 to 12 for the name of a month, Dutch or English, in small letters and without a full stop. */
export const months = numbered(1, [
  'januari january jan',
  'februari february feb',
  'maart march mrt mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'augustus august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
]);

/** 0 (Sunday) to 6 for the name of a day, Dutch or English, in small letters. */
export const weekdays = numbered(0, [
  'zondag sunday zo sun',
  'maandag monday ma mon',
  'dinsdag tuesday di tue tues',
  'woensdag wednesday wo wed',
  'donderdag thursday do thu thur thurs',
  'vrijdag friday vr fri',
  'zaterdag saturday za sat',
]);

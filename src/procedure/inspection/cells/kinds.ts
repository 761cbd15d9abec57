/** What people do by hand that can be mended without guessing, in the order in which it is told. */
export const mendableKinds = ['dates', 'phones', 'texts', 'numbers', 'spelling', 'spaces', 'lines'] as const;
export type MendableKind = (typeof mendableKinds)[number];

/** What only a person can decide. */
export const questionKinds = [
  'unsureDates',
  'unreadDates',
  'oddDates',
  'unknownWords',
  'unknownNames',
  'unsureNumbers',
  'errors',
  'orphans',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export type InspectionKind = MendableKind | QuestionKind;

export const isMendable = (kind: InspectionKind): kind is MendableKind =>
  (mendableKinds as readonly string[]).includes(kind);

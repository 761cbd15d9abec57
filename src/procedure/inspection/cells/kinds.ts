/** What people do by hand in a cell that can be mended without guessing, in the order in which it is told. */
const cellKinds = [
  'typedFormulas',
  'dates',
  'phones',
  'texts',
  'numbers',
  'spelling',
  'renamed',
  'spaces',
  'lines',
] as const;
export type CellKind = (typeof cellKinds)[number];

/** How the sheet looks and works for whoever has no add-in, and rows that the table doesn't take in. */
export const dressKinds = [
  'outside',
  'formulas',
  'colours',
  'validation',
  'formats',
  'widths',
  'layout',
  'bands',
] as const;
export type DressKind = (typeof dressKinds)[number];

/** With rows that lack a number or an ID of their own. */
export const mendableKinds = ['unnumbered', 'copies', ...cellKinds, ...dressKinds] as const;
export type MendableKind = (typeof mendableKinds)[number];

/** What only a person can decide. */
export const questionKinds = [
  'unsureDates',
  'unreadDates',
  'oddDates',
  'beforeReceipt',
  'closedButOpen',
  'noClosingDate',
  'unknownWords',
  'unknownNames',
  'unsureNumbers',
  'errors',
  'unsureFormulas',
  'doubleNumbers',
  'lostDuplicates',
  'blankRows',
  'orphans',
  'sheetCopies',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export type InspectionKind = MendableKind | QuestionKind;

export const isMendable = (kind: InspectionKind): kind is MendableKind =>
  (mendableKinds as readonly string[]).includes(kind);

export const isCellKind = (kind: InspectionKind): kind is CellKind =>
  (cellKinds as readonly string[]).includes(kind);

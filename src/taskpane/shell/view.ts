export const views = ['today', 'new', 'case', 'report', 'settings'] as const;
export type View = (typeof views)[number];

/** Where the buttons of the ribbon lead, by their functions' names in the manifest. */
export const viewOfButton: Readonly<Record<string, View>> = {
  showToday: 'today',
  showNew: 'new',
  buildLastQuarter: 'report',
};

/** What a button of the ribbon asks for; each press is an object of its own, so that it can be asked again. */
export interface Asked {
  view: View;
  /** The report of the last quarter that is over. */
  report?: true;
}

/** @param button its function's name; `undefined`, or one that this pane doesn't know: none */
export const askedBy = (button: string | undefined): Asked => ({
  view: viewOfButton[button ?? ''] ?? 'today',
  ...(button === 'buildLastQuarter' && { report: true }),
});

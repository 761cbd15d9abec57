import type { Person } from '../../procedure/access/recognise';

export const views = ['today', 'new', 'case', 'report', 'settings'] as const;
export type View = (typeof views)[number];

/** Where the buttons of the ribbon lead, by their functions' names in the manifest; looking for a complaint leads nowhere else. */
export const viewOfButton: Readonly<Record<string, View | null>> = {
  showToday: 'today',
  showNew: 'new',
  showSearch: null,
  buildLastQuarter: 'report',
};

/**
 * What else is asked for: the report of the last quarter that is over, the call of the selected case, the search box; and, by a
 * register that was just made, what its office fills in first; the inspection of the register; what is kept too long.
 */
type Deed = 'report' | 'call' | 'search' | 'setUp' | 'inspection' | 'retention' | 'access';

const deedOfButton: Readonly<Record<string, Deed>> = {
  showToday: 'call',
  showSearch: 'search',
  buildLastQuarter: 'report',
};

/** What a button of the ribbon asks for; each press is an object of its own, so that it can be asked again. */
export interface Asked {
  view: View;
  deed?: Deed | undefined;
  /** Whose data are asked for. */
  person?: Person | null;
}

/**
 * @param button its function's name; `undefined`, or one that this pane doesn't know: none
 * @param shown what shows by now
 */
export const askedBy = (button: string | undefined, shown: View = 'today'): Asked => ({
  view: viewOfButton[button ?? ''] ?? shown,
  deed: deedOfButton[button ?? ''],
});

export const views = ['today', 'new', 'case', 'report', 'settings'] as const;
export type View = (typeof views)[number];

/** The view that a ribbon button asks for in the pane's address: `taskpane.html?view=new`. */
export function viewFrom(search: string): View {
  const asked = new URLSearchParams(search).get('view');
  return views.find((view) => view === asked) ?? 'today';
}

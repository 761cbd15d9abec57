import type { View } from './view';

/** The code of each part of the pane; it comes over the network when the part is first shown. */
export const lazyViews = {
  today: () => import('../today/Today'),
  new: () => import(/* webpackChunkName: "new" */ '../intake/Intake'),
  case: () => import('../caseFile/CaseFile'),
  report: () => import('./ReportPart'),
  settings: () => import('./SettingsTab'),
} satisfies Record<View, () => Promise<unknown>>;

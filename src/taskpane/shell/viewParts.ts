import { lazyPart } from '../shared/lazyPart';
import type { View } from './view';

/** The parts of the pane, by their tabs. */
export const viewParts = {
  today: lazyPart(() => import('../today/Today').then(({ Today }) => Today)),
  new: lazyPart(() => import(/* webpackChunkName: "new" */ '../intake/Intake').then(({ Intake }) => Intake)),
  case: lazyPart(() => import('../caseFile/CaseFile').then(({ CaseFile }) => CaseFile)),
  report: lazyPart(() => import('./ReportPart').then(({ ReportPart }) => ReportPart)),
  settings: lazyPart(() => import('./SettingsTab').then(({ SettingsTab }) => SettingsTab)),
} satisfies Record<View, unknown>;

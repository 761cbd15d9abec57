import type { Quarter } from '../../procedure/calendar/quarter';
import { monthIndex } from '../../procedure/calendar/quarterOf';
import { formName } from '../form/formLayout';
import { columnOfName } from '../names/headerNames';
import { settingNames } from '../names/settingNames';
import { explanationName, samplesTable, tableNames, tablePrefixes } from '../names/tableNames';
import { readAnchor } from './quarterAnchor';

/** The tabs of a register from left to right. */
const order = [
  ...(['complaints', 'quarters', 'form', 'rounds', 'log', 'calamities', 'affected', 'letters'] as const),
  ...(['samples', 'scorecards', 'lists', 'settings', 'explanation'] as const),
];
export type Tab = (typeof order)[number];

/** Where a tab stands among ours: those with a lower rank stand left of it. */
export const rankOf = (tab: Tab): number => order.indexOf(tab);

/** Of one quarter from left to right, as parts of the step to the next month. */
const places = { year: -0.3, quarter: 0, index: 0.3, category: 0.6 } as const;

/** The newest quarter comes first, a year before its last; the list of its categories and their tabs follow it. */
export function rankOfQuarter(quarter: Quarter, kind: keyof typeof places = 'quarter'): number {
  const monthsUntil10000 = 120_000;
  return rankOf('quarters') + (monthsUntil10000 - monthIndex(quarter) + places[kind]) / monthsUntil10000;
}

const ofTables: ReadonlyMap<string, Tab> = new Map<string, Tab>([
  ...(['complaints', 'rounds', 'log', 'calamities'] as const).map((key): [string, Tab] => [
    tableNames[key],
    key,
  ]),
  [tableNames.employees, 'lists'],
  [samplesTable, 'samples'],
]);

/** The rank of the sheet that holds a table; `null` for a table of the office's own. */
export function rankOfTable(name: string): number | null {
  if (name.startsWith(tablePrefixes.affected)) return rankOf('affected');
  if (name.startsWith(tablePrefixes.scorecard)) return rankOf('scorecards');
  const tab = ofTables.get(name);
  return tab === undefined ? null : rankOf(tab);
}

const ofNames: ReadonlyMap<string, Tab> = new Map<string, Tab>([
  [formName, 'form'],
  [settingNames.organisation, 'settings'],
  [explanationName, 'explanation'],
]);

/** The rank of the sheet that a workbook name points to; `null` for a name that tells nothing of its sheet. */
export function rankOfName(name: string): number | null {
  const tabOfQuarter = readAnchor(name);
  if (tabOfQuarter) return rankOfQuarter(tabOfQuarter.quarter, tabOfQuarter.kind);
  if (/^Brief_.+_\d+$/.test(name)) return rankOf('letters');
  const column = columnOfName(name);
  if (column) return rankOfTable(column.table);
  const tab = ofNames.get(name);
  return tab === undefined ? null : rankOf(tab);
}

import { createEmptyWorkbook, type Workbook } from '../model/Workbook';
import type { Result } from './Outcome';

/** What some Excel does, or some person's, that the local one doesn't do by itself; by the names of `EXCEL_SWITCHES`. */
const switches = {
  noGrowth: ['includesNewRows', false],
  blankEnds: ['stopsAtBlanks', true],
  noFill: ['fillsFormulas', false],
  plainRows: ['dressesNewRows', false],
  apostrophe: ['swallowsApostrophe', true],
  fifteenDigits: ['givesFifteenDigits', true],
  thisRow: ['givesThisRow', true],
  fitToPages: ['appliesFitToPages', false],
  overPivots: ['pivotsOverwrite', true],
  rulesStay: ['rulesFollow', false],
  monthFirst: ['region', 'en-US'],
  manual: 'Manual',
} as const satisfies Record<
  string,
  { [Key in keyof Workbook]: readonly [Key, Workbook[Key]] }[keyof Workbook] | 'Manual'
>;

export type Switch = keyof typeof switches;

const isSwitch = (name: string): name is Switch => Object.hasOwn(switches, name);

/** All there are. */
export const allSwitches: readonly Switch[] = Object.keys(switches).filter(isSwitch);

/** Of a check that can fail in some Excel: what makes the local Excel such a one. */
export const switchOf: Readonly<Record<string, Switch>> = {
  'growth.row': 'noGrowth',
  'growth.rows': 'noGrowth',
  'growth.blankTail': 'blankEnds',
  'growth.leftAlone': 'noGrowth',
  'growth.aboveOthers': 'noGrowth',
  'growingRules.wholeColumn': 'noGrowth',
  'growingRules.formats': 'plainRows',
  'growingRules.calculated': 'noFill',
  'formulas.filled': 'noFill',
  'formulas.asWritten': 'thisRow',
  'text.apostrophe': 'apostrophe',
  'values.doubles': 'fifteenDigits',
  'pageLayout.fit': 'fitToPages',
  'pivots.filled': 'overPivots',
  'colours.follow': 'rulesStay',
  'workbook.automatic': 'manual',
};

/** Makes the local Excel such a one. */
export function turnOn(workbook: Workbook, ...names: readonly Switch[]): void {
  for (const name of names) {
    const change = switches[name];
    if (change === 'Manual') workbook.calculation.recalculation.setMode(change);
    else Object.assign(workbook, { [change[0]]: change[1] });
  }
}

/** Makes it what it is by itself, for a test that has the kind case for its subject. */
export function turnOff(workbook: Workbook, ...names: readonly Switch[]): void {
  const kind = createEmptyWorkbook();
  for (const name of names) {
    const change = switches[name];
    if (change === 'Manual') workbook.calculation.recalculation.setMode('Automatic');
    else Object.assign(workbook, { [change[0]]: kind[change[0]] });
  }
}

/** All that turned out otherwise on some platform: a product has to bear it on each. */
export const switchesFor = (results: readonly Result[]): Switch[] =>
  results
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ verdict }) => verdict === 'failed')
    .flatMap(({ id }) => switchOf[id] ?? []);

/**
 * What a run of the tests is to bear besides: the names in `EXCEL_SWITCHES`, parted by commas, or `all`.
 * @throws Error for a name that there isn't
 */
export function askedSwitches(asked = process.env['EXCEL_SWITCHES'] ?? ''): readonly Switch[] {
  if (asked === 'all') return allSwitches;
  return asked
    .split(',')
    .filter((name) => name !== '')
    .map((name) => {
      if (isSwitch(name)) return name;
      throw new Error(`EXCEL_SWITCHES knows all, ${allSwitches.join(', ')}, and not ${name}`);
    });
}

import type { Workbook } from '../model/Workbook';
import type { Result } from './Outcome';

type Switches = Partial<
  Pick<
    Workbook,
    'swallowsApostrophe' | 'givesFifteenDigits' | 'includesNewRows' | 'appliesFitToPages' | 'pivotsOverwrite'
  >
>;

const noGrowth: Switches = { includesNewRows: false };

/** Of a check that can fail in some Excel: what makes the local Excel such a one. */
export const switchOf: Readonly<Record<string, Switches>> = {
  'growth.row': noGrowth,
  'growth.rows': noGrowth,
  'growth.blankTail': noGrowth,
  'growth.leftAlone': noGrowth,
  'growth.aboveOthers': noGrowth,
  'growingRules.wholeColumn': noGrowth,
  'growingRules.calculated': noGrowth,
  'text.apostrophe': { swallowsApostrophe: true },
  'values.doubles': { givesFifteenDigits: true },
  'pageLayout.fit': { appliesFitToPages: false },
  'pivots.filled': { pivotsOverwrite: true },
};

/** All that turned out otherwise on some platform: a product has to bear it on each. */
export const switchesFor = (results: readonly Result[]): Switches =>
  Object.assign(
    {},
    ...results
      .flatMap(({ outcomes }) => outcomes)
      .filter(({ verdict }) => verdict === 'failed')
      .map(({ id }) => switchOf[id] ?? {}),
  );

import { Refusal } from '../../host/refusal';
import { isAnchored } from './anchored';
import { findPivots, type StandingPivot } from './findPivots';
import type { QuarterNames } from './quarterNames';

/** What there is of a quarter's sheet. */
export interface QuarterParts {
  /** `null`: it has to be made. */
  sheet: Excel.Worksheet | null;
  pivots: StandingPivot[];
  bars: Excel.Chart | null;
  trend: Excel.Chart | null;
}

/**
 * Finds the sheet and its parts in two steps that travel with the reads of the register: each loads now and tells after
 * the next sync.
 * @throws Refusal `nameTaken` for a sheet of that name which somebody else made.
 */
export function findQuarterSheet(
  context: Excel.RequestContext,
  names: QuarterNames,
): () => () => QuarterParts {
  const { workbook } = context;
  const anchor = workbook.names.getItemOrNullObject(names.anchor).load('formula');
  const byName = workbook.worksheets.getItemOrNullObject(names.sheet).load('name');
  const find = findPivots(context, [names.perMonth, names.cumulated]);
  return () => {
    const pivots = find();
    const anchored = isAnchored(anchor);
    if (!anchored && byName.isNullObject) {
      if (!anchor.isNullObject) anchor.delete();
      return () => ({ sheet: null, pivots: pivots(), bars: null, trend: null });
    }
    const sheet = anchored ? anchor.getRange().worksheet : byName;
    const bars = sheet.charts.getItemOrNullObject(names.bars).load('name');
    const trend = sheet.charts.getItemOrNullObject(names.trend).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    return () => {
      if (!anchored && !used.isNullObject) throw new Refusal({ code: 'nameTaken', name: names.sheet });
      return {
        sheet,
        pivots: pivots(),
        bars: bars.isNullObject ? null : bars,
        trend: trend.isNullObject ? null : trend,
      };
    };
  };
}

/** The same where nothing travels with it. */
export async function findNow(context: Excel.RequestContext, names: QuarterNames): Promise<QuarterParts> {
  const find = findQuarterSheet(context, names);
  await context.sync();
  const partsOf = find();
  await context.sync();
  return partsOf();
}

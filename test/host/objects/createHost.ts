import type { Workbook as Model } from '../model/Workbook';
import type { Host } from './Host';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import type { Subscriptions } from './Subscriptions';
import { Table } from './Table';
import { Workbook } from './Workbook';
import { Worksheet } from './Worksheet';

/** The objects of a workbook; `root` is the add-in's `context.workbook`. */
export function createHost(book: Model, subscriptions: Subscriptions): { host: Host; root: Workbook } {
  const host: Host = {
    book,
    subscriptions,
    range: (sheet, area) => new Range(host, sheet, area),
    rangeAreas: (sheet, areas) =>
      new RangeAreas(
        host,
        sheet,
        areas.map((area) => host.range(sheet, area)),
      ),
    worksheet: (sheet) => new Worksheet(host, sheet),
    table: (table) => new Table(host, table),
  };
  return { host, root: new Workbook(host) };
}

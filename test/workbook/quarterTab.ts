import type { Quarter } from '../../src/procedure/calendar/quarter';
import { toDay } from '../../src/procedure/calendar/day';
import { buildQuarter } from '../../src/usecases/quarter/buildQuarter';
import type { BuiltQuarter } from '../../src/usecases/ports/quarterPorts';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { inOtherExcel } from '../host/inProcess';

const ports = {
  clock: fixedClock('2026-10-02'),
  identity: fixedIdentity('Ruth Oosterhof'),
  yieldToPane: async () => {},
};

/** The same for the tabs of categories. */
export const stamped = { today: toDay('2026-10-02'), by: 'Ruth Oosterhof' };

/** Makes a tab on Friday 2 October 2026; what went wrong is thrown. */
export async function builtTab(register: WorkbookRegister, quarter: Quarter): Promise<BuiltQuarter> {
  const result = await tryToBuild(register, quarter);
  if (result.kind !== 'built') throw new Error(`not built: ${JSON.stringify(result.fault)}`);
  return result.built;
}

export const tryToBuild = (register: WorkbookRegister, quarter: Quarter) =>
  buildQuarter({ register, ...ports }, quarter);

export interface ReadTab {
  /** The report's eight columns as a reader sees them, by row. */
  rows: string[][];
  /** What each PivotTable shows, by its name. */
  pivots: Map<string, string[][]>;
  charts: { name: string; title: string }[];
}

/** Reads a tab as a colleague without the add-in sees it. */
export function readTab(name: string): Promise<ReadTab> {
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const report = sheet.getRange('A1:H160').load('text');
      sheet.pivotTables.load('items/name');
      sheet.charts.load('items/name,items/title/text');
      await context.sync();
      const ranges = sheet.pivotTables.items.map((pivot) => pivot.layout.getRange().load('values'));
      await context.sync();
      const shown = ranges.map(({ values }) => values.map((line) => line.map(String)));
      return {
        rows: report.text,
        pivots: new Map(sheet.pivotTables.items.map((pivot, index) => [pivot.name, shown[index] ?? []])),
        charts: sheet.charts.items.map((chart) => ({ name: chart.name, title: chart.title.text })),
      };
    }),
  );
}

/** The first line that begins with this text. */
export const lineOf = ({ rows }: ReadTab, label: string): string[] =>
  rows.find(([first]) => first === label) ?? [];

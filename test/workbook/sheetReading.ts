import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import type { ColumnKey } from '../../src/i18n/workbook/textShape';
import type { RegisterLanguage } from '../../src/i18n/workbook/registerLanguages';
import { inOtherExcel } from '../host/inProcess';

/** The body of the complaints table as a colleague sees it: one record per row, by column key. */
export async function readRows(
  language: RegisterLanguage = 'nl',
): Promise<Partial<Record<ColumnKey, unknown>>[]> {
  const { columns } = workbookTexts[language];
  const keyOf = new Map(Object.entries(columns).map(([key, header]) => [header, key as ColumnKey]));
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblKlachten');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values.map((row) =>
        Object.fromEntries(
          row.flatMap((value, index) => {
            const key = keyOf.get(String(header.values[0]?.[index]));
            return key ? [[key, value]] : [];
          }),
        ),
      );
    }),
  );
}

/** Changes the workbook as a colleague would. */
export const asColleague = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  inOtherExcel(() => inThisExcel(change));

/** The same by somebody in this Excel, with whatever it lacks. */
export function inThisExcel(change: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

export interface ReadCell {
  value: unknown;
  /** `null` for a cell that holds a value of its own. */
  formula: string | null;
}

/** The cells of some columns of the complaints table, row by row, each with the formula that may be behind it. */
export async function readCells(
  keys: readonly ColumnKey[],
  language: RegisterLanguage = 'nl',
): Promise<ReadCell[][]> {
  const { columns } = workbookTexts[language];
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblKlachten');
      const bodies = keys.map((key) =>
        table.columns.getItem(columns[key]).getDataBodyRange().load('values,formulas'),
      );
      await context.sync();
      return (bodies[0]?.values ?? []).map((_, row) =>
        bodies.map(({ values, formulas }) => {
          const value: unknown = values[row]?.[0];
          const formula: unknown = formulas[row]?.[0];
          return { value, formula: formula === value ? null : String(formula) };
        }),
      );
    }),
  );
}

import { createLetters } from '../../../src/workbook/letters/createLetters';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { inOtherExcel, type LocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { openedRegister } from '../openedRegister';

export const code = 'C-2026-01';
export const tableName = 'tblGetroffenen_C_2026_01';
export const patiently = { onProgress: () => undefined, isCancelled: () => false };

/** `count` different relations, as planned from one list. */
export const relations = (count: number) =>
  Array.from({ length: count }, (_, index) => anAffectedRow(index + 1));

export async function openedLetters() {
  const { host, register } = await openedRegister();
  return { host, register, letters: createLetters() };
}

/** The table as it stands, by header. */
export function affectedCells(): Promise<Record<string, unknown>[]> {
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values.map((row) =>
        Object.fromEntries(row.map((value, index) => [String(header.values[0]?.[index]), value])),
      );
    }),
  );
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Works on the table as a person in the sheet does. */
export function inTable(act: (table: Excel.Table) => void): Promise<void> {
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      act(context.workbook.tables.getItem(tableName));
      await context.sync();
    }),
  );
}

/** How many round trips some work takes. */
export async function tripsOf(host: LocalExcel, work: () => Promise<unknown>): Promise<number> {
  const before = host.requests.length;
  await work();
  return host.requests.slice(before).filter((request) => !isCleanUp(request)).length;
}

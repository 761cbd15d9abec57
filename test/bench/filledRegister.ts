import { createRegister } from '../../src/usecases/register/createRegister';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { readLayout } from '../../src/workbook/columns/layout';
import { formatsOf, rowOf } from '../../src/workbook/columns/rowOf';
import { fixedClock } from '../fakes/fixedClock';
import { seededRandom } from '../fakes/seededRandom';
import { aComplaint } from '../fixtures/aComplaint';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../host/inProcess';

/** Rows in one write: about 1 MB of JSON, well under the 5 MB of Excel on the web. */
const rowsPerWrite = 1_000;

export const clock = fixedClock('2026-07-01');

type Told = (index: number) => Partial<Complaint>;

/**
 * A register with so many complaints in Excel as it comes, written in large blocks below the table, and the pane that has just
 * opened it.
 * @param told what is particular to a complaint, by its place
 */
export async function filledRegister(
  rows: number,
  told: Told = () => ({}),
): Promise<{ host: LocalExcel; register: WorkbookRegister }> {
  const host = startLocalExcel({ results: [] });
  const register = createWorkbookRegister();
  await createRegister({ register, clock, random: seededRandom(1) }, 'nl');
  valueOf(await register.append(numbered(0, told)));
  for (let start = 1; start < rows; start += rowsPerWrite) {
    await writeBlock(start, Math.min(rowsPerWrite, rows - start), told);
  }
  valueOf(await register.open());
  return { host, register };
}

function numbered(index: number, told: Told): Complaint {
  const caseNumber = `2026-${String(index + 1).padStart(4, '0')}-AB` as CaseNumber;
  return aComplaint({ ...told(index), caseNumber, rowId: `row-${index}` as RowId });
}

function writeBlock(start: number, count: number, told: Told): Promise<void> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const layout = readLayout(header);
    const block = table.getDataBodyRange().getRowsBelow(count);
    block.numberFormat = Array.from({ length: count }, () => formatsOf(layout));
    block.values = Array.from({ length: count }, (_, index) => rowOf(layout, numbered(start + index, told)));
    await context.sync();
  });
}

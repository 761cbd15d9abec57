import { shownText } from '../../../src/procedure/adoption/cells/sourceText';
import type { SourceValue } from '../../../src/procedure/adoption/cells/sourceList';

/** All values of the complaints table and of the report, from one read. */
async function readBoth(report: string): Promise<{ register: SourceValue[][]; told: SourceValue[][] }> {
  return Excel.run(async (context) => {
    const register = context.workbook.tables.getItem('tblKlachten').getRange().load('values');
    const told = context.workbook.worksheets.getItem(report).getUsedRange(true).load('values');
    await context.sync();
    return { register: register.values as SourceValue[][], told: told.values as SourceValue[][] };
  });
}

/** Everything that is said of each row of the list, by its number: in the register, or as an original in the report. */
export async function textsByRow(run: string, report: string): Promise<(row: number) => string[]> {
  const { register, told } = await readBoth(report);
  const said = new Map<number, string[]>();
  const add = (row: number, texts: string[]) => said.set(row, [...(said.get(row) ?? []), ...texts]);
  const idColumn = register[0]?.indexOf('RijID') ?? -1;
  for (const line of register.slice(1)) {
    const id = String(line[idColumn]);
    if (!id.startsWith(`${run}-`)) continue;
    const texts = line.flatMap((value) => [shownText(value, false), shownText(value, true)]);
    add(Number(id.slice(run.length + 1)), texts);
  }
  const pieces = new Map<number, string>();
  for (const [row, , , original] of told) {
    if (typeof row !== 'number') continue;
    pieces.set(row, (pieces.get(row) ?? '') + String(original));
  }
  // A text that is too long for a cell goes on in the next lines.
  for (const [row, text] of pieces) add(row, [text]);
  return (row) => said.get(row) ?? [];
}

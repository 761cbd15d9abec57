import { exampleTexts } from '../../i18n/workbook/example/exampleTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { ExampleOthers } from '../../usecases/ports/examplePorts';
import type { Language } from '../../usecases/ports/ports';
import { Refusal } from '../host/refusal';
import { freeSheetName, longestSheetName } from '../sheet/freeSheetName';
import type { Session } from '../table/session';
import { writeTexts } from '../table/writeTexts';
import type { OwnParts } from './ownSheets';

/** In points: room for a day or a name. */
const widthOfKept = 90;

type Cell = string | number | null;

/** Rows on their way to a sheet of their own, those of the headers above them first. */
interface Kept {
  sheet: Excel.Worksheet;
  rows: Excel.Range[];
}

/**
 * Copies rows as values to sheets of the office's own, one for each sheet on which they stand, below the headers of its table,
 * so that they can be taken over as a list. They are read back.
 * @param keptOn gets the names of the new sheets before they are made
 * @throws Refusal `notVerified` where they don't read as they did
 */
export async function keepRows(
  context: Excel.RequestContext,
  session: Session,
  { sheets, staying }: OwnParts,
  { found, language, keptOn }: { found: ExampleOthers['rows']; language: Language; keptOn: string[] },
): Promise<void> {
  const sources = found.flatMap(({ sheet: name, rows }) => {
    const sheet = sheets.find((one) => one.name === name);
    return sheet ? [{ sheet, rows, tables: sheet.tables.load('items/name') }] : [];
  });
  await context.sync();
  const heads = sources.map(({ tables }) => tables.items[0]?.getHeaderRowRange().load('rowIndex'));
  const reading = sources.map(({ sheet }) => sheet.getUsedRange(true).load('rowIndex'));
  await context.sync();

  const taken = [...sheets, ...staying].map(({ name }) => name);
  const { kept } = exampleTexts[language];
  const mark = workbookTexts[language].exampleMark;
  const copies = sources.map(({ sheet, rows }, at): Kept => {
    const used = reading[at]?.rowIndex ?? 0;
    const head = heads[at]?.rowIndex;
    const isBelow = head !== undefined && head + 1 < (rows[0] ?? 0);
    const places = [...(isBelow ? [head] : []), ...rows.map((row) => row - 1)];
    const behind = ` (${kept})`;
    const base = sheet.name.replace(` (${mark})`, '').slice(0, longestSheetName - behind.length - 4);
    const name = freeSheetName(base + behind, taken);
    taken.push(name);
    keptOn.push(name);
    return {
      sheet: context.workbook.worksheets.add(name),
      rows: places.map((row) =>
        sheet
          .getUsedRange(true)
          .getRow(row - used)
          .load('values,numberFormat'),
      ),
    };
  });
  await context.sync();
  await fill(context, session, copies);
}

async function fill(context: Excel.RequestContext, session: Session, copies: readonly Kept[]): Promise<void> {
  const written = copies.map(({ sheet, rows }) => {
    const values = rows.flatMap((row): Cell[][] => row.values);
    const formats = rows.flatMap(({ numberFormat }): string[][] => numberFormat);
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    // What was text stays text, whatever it begins with.
    range.numberFormat = values.map((row, line) =>
      row.map((cell, column) =>
        typeof cell === 'string' && cell !== '' ? '@' : (formats[line]?.[column] ?? 'General'),
      ),
    );
    range.format.columnWidth = widthOfKept;
    const { isRight } = writeTexts(session, range, values);
    return { values, isRight, read: range.load('values') };
  });
  copies.at(0)?.sheet.activate();
  await context.sync();
  if (written.some(({ isRight }) => !isRight())) return fill(context, session, copies);
  const isSame = written.every(({ values, read }) => JSON.stringify(values) === JSON.stringify(read.values));
  if (!isSame) throw new Refusal({ code: 'notVerified' });
}

import { textHash } from '../../procedure/text/textHash';
import type { ExampleOthers } from '../../usecases/ports/examplePorts';
import { columnLetters } from '../sheet/columnLetters';
import type { OwnParts } from './ownSheets';
import { pointsAt } from './pointsAt';
import { rowMarks } from './rowMarks';
import { readUsedRows } from './usedRows';

/**
 * Reads the whole workbook, and finds what would be lost with the example and isn't its own.
 * @param known the marks of what the rows of the example say
 */
export async function findOthers(
  context: Excel.RequestContext,
  parts: OwnParts,
  known: ReadonlySet<string>,
): Promise<ExampleOthers> {
  const { sheets, staying, otherNames } = parts;
  const used = await readUsedRows(context, [...sheets, ...staying]);
  const isOwn = new Set(sheets.map(({ name }) => name));
  const points = pointsAt(parts);

  const found = used
    .filter(({ sheet }) => isOwn.has(sheet))
    .map(({ sheet, top, cells }) => ({
      sheet,
      rows: cells.flatMap((row, at) =>
        rowMarks(row).some((mark) => !known.has(mark)) ? [{ number: top + at + 1, row }] : [],
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const pointing = [
    ...used
      .filter(({ sheet }) => !isOwn.has(sheet))
      .flatMap(({ sheet, top, left, cells }) =>
        cells.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            points(cell) ? [`${sheet}!${columnLetters(left + column)}${top + at + 1}`] : [],
          ),
        ),
      ),
    ...otherNames.filter(({ formula }) => points(formula)).map(({ name }) => name),
  ];
  return {
    rows: found.map(({ sheet, rows }) => ({ sheet, rows: rows.map(({ number }) => number) })),
    pointing,
    print: textHash(JSON.stringify([found, pointing])),
  };
}

import { page } from '../../procedure/calamity/letter/letterPage';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { dressedFor, endMark, ownMark } from './letterSheets';

/** Some 700 bytes a break. */
const breaksPerRequest = 500;

/** Lets each letter begin on a page of its own, then marks the sheet as dressed for so many. */
export async function breakPages(name: string, letters: number): Promise<Outcome<void>> {
  for (let first = 0; first < letters; first += breaksPerRequest) {
    const done = await breakSome(name, first, Math.min(letters, first + breaksPerRequest), letters);
    if (!done.ok) return done;
  }
  return { ok: true, value: undefined };
}

function breakSome(name: string, first: number, end: number, letters: number): Promise<Outcome<void>> {
  return runUntracked(null, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    if (first === 0) sheet.horizontalPageBreaks.removePageBreaks();
    for (let letter = Math.max(1, first); letter < end; letter++) {
      sheet.horizontalPageBreaks.add(`A${letter * page.rows + 1}`);
    }
    if (end === letters) {
      sheet.getCell(dressedFor.row, dressedFor.column).values = [[`${ownMark}${letters}`]];
      sheet.getCell(letters * page.rows - 1, dressedFor.column).values = [[endMark]];
    }
    await context.sync();
  });
}

import { faultOf } from './faultOf';
import { learnsSwallowing, toWrite } from './leadingApostrophe';
import type { Session } from './session';
import type { WrittenLine } from './tableLine';

/** A cell of a row with what was written in it: `formulas` is loaded as it was before, `values` as it reads afterwards. */
export interface WrittenCell {
  cell: Excel.Range;
  value: string | number;
}

interface WrittenRow {
  cells: readonly WrittenCell[];
  /** The lines that go with the change, in the log and elsewhere. */
  lines: readonly WrittenLine[];
  /** Looked at after the batch: whether the row that it wrote in was the one that was meant, and said what was shown. */
  isAsShown: () => boolean;
}

/**
 * Sends the batch that writes cells of a row and the lines that go with them, and judges what came of it: all of it
 * stands there, or all of it was taken back and it gives `false`.
 */
export async function settleCells(
  context: Excel.RequestContext,
  session: Session,
  { cells, lines, isAsShown }: WrittenRow,
): Promise<boolean> {
  const readNow = () => cells.map(({ cell }) => cell.values[0]?.[0] as unknown);
  const restore = async (
    before = cells.map(({ cell }) => cell.formulas[0]?.[0] as unknown),
  ): Promise<void> => {
    cells.forEach(({ cell }, index) => {
      cell.formulas = [[toWrite(session, before[index])]];
      cell.load('values');
    });
    await context.sync();
    if (learnsSwallowing(session, before, readNow())) await restore(before);
  };
  try {
    await context.sync();
  } catch (error) {
    // The cells come first: a failing line leaves them written. What got no answer is looked up by whoever asked, and
    // where nothing came back at all, the request was refused as a whole.
    const wasBegun = cells.every(({ cell }) => cell.toJSON().formulas !== undefined);
    if (faultOf(error).code !== 'replyLost' && wasBegun) await restore();
    throw error;
  }
  const meant = cells.map(({ value }) => value);
  const isMisread = learnsSwallowing(session, meant, readNow());
  if (isMisread || !isAsShown() || lines.some((line) => !line.isRight())) {
    for (const line of lines) line.undo();
    await restore();
    return false;
  }
  const outside = lines.filter((line) => !line.isInside());
  for (const line of outside) line.takeIn();
  if (outside.length > 0) await context.sync();
  return true;
}

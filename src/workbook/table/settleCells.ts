import { faultOf } from '../host/faultOf';
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
  const readNow = (of: readonly WrittenCell[]) => of.map(({ cell }) => cell.values[0]?.[0] as unknown);
  const restore = async (
    written: readonly WrittenCell[],
    before = written.map(({ cell }) => cell.formulas[0]?.[0] as unknown),
  ): Promise<void> => {
    written.forEach(({ cell }, index) => {
      cell.formulas = [[toWrite(session, before[index])]];
      cell.load('values');
    });
    await context.sync();
    if (learnsSwallowing(session, before, readNow(written))) await restore(written, before);
  };
  try {
    await context.sync();
  } catch (error) {
    // A batch ends where it fails and leaves what came before: the cells, where a line failed. Of a request that was refused
    // as a whole nothing came back. What got no answer is looked up by whoever asked.
    const reached = cells.filter(({ cell }) => cell.toJSON().formulas !== undefined);
    if (faultOf(error).code !== 'replyLost' && reached.length > 0) await restore(reached);
    throw error;
  }
  const meant = cells.map(({ value }) => value);
  const isMisread = learnsSwallowing(session, meant, readNow(cells));
  if (isMisread || !isAsShown() || lines.some((line) => !line.isRight())) {
    for (const line of lines) line.undo();
    await restore(cells);
    return false;
  }
  const outside = lines.filter((line) => !line.isInside());
  for (const line of outside) line.takeIn();
  if (outside.length > 0) await context.sync();
  return true;
}

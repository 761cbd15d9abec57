import type {
  FoundList,
  SourceList,
  SourceRow,
  SourceValue,
} from '../../../procedure/adoption/cells/sourceList';
import type { LongWork } from '../../../usecases/ports/adoptionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { faultOf } from '../../host/faultOf';
import { runUntracked } from '../../batch/runBatch';
import { loadDated } from './loadDated';
import { loadFormulas } from './loadFormulas';
import { readHidden } from './readHidden';

/** Bytes of one answer: far enough under the 5 MB of Excel on the web for rows that are longer than those before. */
const wanted = 1_000_000;
const firstRows = 100;

/** What has been read so far. */
interface Reading {
  list: FoundList;
  work: LongWork;
  rows: SourceValue[][];
  dated: Set<number>[];
  /** Where the last piece begins, of which the formats have to be asked yet. */
  last: number;
}

/**
 * Reads the list in pieces of about 1 MB, each as long as the rows before it let expect. How its numbers are shown is
 * asked of columns with numbers only, together with the next piece.
 */
export function readList(list: FoundList, work: LongWork): Promise<Outcome<SourceList | null>> {
  return runUntracked(null, async (context) => {
    const perColumn = () => list.headers.map(() => new Set<number>());
    const reading: Reading = { list, work, rows: [], dated: perColumn(), last: 0 };
    const formulas = perColumn();
    const sheet = context.workbook.worksheets.getItem(list.sheet);
    const takeFormulas = loadFormulas(sheet, list.body);
    const body = bodyOf(context, list, 0, list.body.rows).load('rowHidden');
    await context.sync();
    takeFormulas(formulas);
    const rowHidden = body.rowHidden as boolean | null;

    if (!(await readPieces(context, reading, firstRows))) return null;
    const takeDated = loadLastDated(context, reading);
    const hidden = await readHidden(context, list, rowHidden);
    takeDated();
    const rows = reading.rows.map((values, position): SourceRow => {
      const row = { row: list.body.row + position + 1, values };
      return hidden.has(position) ? { ...row, hidden: true } : row;
    });
    return { list, rows, dated: reading.dated, formulas };
  });
}

function bodyOf(context: Excel.RequestContext, { sheet, body }: FoundList, start: number, rows: number) {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(body.row + start, body.column, rows, body.columns);
}

const loadLastDated = (context: Excel.RequestContext, { list, rows, last, dated }: Reading) =>
  loadDated(context, list, last, rows.slice(last), dated);

/** `false`: cancelled. */
async function readPieces(context: Excel.RequestContext, reading: Reading, most: number): Promise<boolean> {
  const { list, work, rows } = reading;
  const left = list.body.rows - rows.length;
  if (work.isCancelled()) return false;
  if (left === 0) return true;
  const count = Math.min(left, most);
  const takeDated = loadLastDated(context, reading);
  const piece = bodyOf(context, list, rows.length, count).load('values');
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge' || count === 1) throw error;
    return readPieces(context, reading, Math.ceil(count / 2));
  }
  takeDated();
  const values = piece.values as SourceValue[][];
  reading.last = rows.length;
  for (const row of values) rows.push(row);
  work.onProgress(rows.length, list.body.rows);
  const bytes = JSON.stringify(values).length;
  return readPieces(context, reading, Math.max(1, Math.min(count * 8, Math.floor((count * wanted) / bytes))));
}

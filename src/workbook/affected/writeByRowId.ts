import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { AffectedColumn } from '../../i18n/workbook/letters/nl';
import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { faultOf, isMisfit } from '../host/faultOf';
import { knowTable } from '../complaints/knowTable';
import { rowCopied } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { triesAtMost, twice } from '../table/twice';
import { affectedLayout } from './affectedLayout';
import { affectedTable } from './affectedNames';
import { tableOf } from '../names/knownNames';

interface ColumnWrite {
  code: string;
  column: AffectedColumn;
  /**
   * The cells to write, from top to bottom, given the row IDs, what the column holds and, where IDs are given, by what else
   * a line is known; `null` leaves one as it is.
   */
  cells: (
    ids: readonly string[],
    held: readonly unknown[],
    names: readonly (readonly string[])[],
  ) => readonly unknown[];
  /** Refuses where a line that is to be written has a copy: so it does, unless IDs are given. */
  isOnce?: boolean;
  /** What says the same on every line goes after it. */
  beside?: (columnOf: ColumnOf) => void;
}

interface CellsWrite extends Required<Pick<ColumnWrite, 'column' | 'cells' | 'isOnce'>> {
  /** What tells lines apart that have no row ID yet. */
  knownBy: readonly AffectedColumn[];
}

/** The cells of a column below its header, asked for anew. */
type ColumnOf = (key: AffectedColumn) => Excel.Range;

/**
 * Writes cells of lines that are found by their row ID, of thousands of lines in one batch, which is why this isn't
 * `changeRows`. The batch looks once more at what it meets: where somebody sorted the lines meanwhile they are looked
 * for again, and a cell in which a colleague typed keeps that.
 */
export function writeByRowId(session: Session, write: ColumnWrite): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const columnOf = await openColumns(context, write.code, language);
    const { beside } = write;
    const gives = write.column === 'rowId';
    const cells = { isOnce: !gives, ...write, knownBy: gives ? namesOfLine : [] };
    await twice(() => attempt(context, columnOf, cells), triesAtMost);
    // Only now: it is right wherever the lines move, but can't be taken back where one of them is refused.
    if (beside)
      await twice(() => {
        beside(columnOf);
        return synced(context);
      }, triesAtMost);
  });
}

/**
 * The columns of a calamity's table by their IDs, which stay when they and the table are renamed: what was written is put back
 * whatever they are called by then.
 */
async function openColumns(
  context: Excel.RequestContext,
  code: string,
  language: RegisterLanguage,
): Promise<ColumnOf> {
  const table = tableOf(context, affectedTable(code)).load('id,columns/items/id');
  const header = table.getHeaderRowRange().load('values');
  await context.sync();
  const layout = affectedLayout(header, code, letterTexts[language]);
  const ids = table.columns.items.map(({ id }) => id);
  const { tables } = context.workbook;
  return (key) =>
    tables
      .getItem(table.id)
      .columns.getItem(ids[layout.indexOf(key)] ?? key)
      .getDataBodyRange();
}

/** Of a line that has no row ID. */
export const namesOfLine = ['name', 'address', 'relationNumber'] as const satisfies AffectedColumn[];

/** `null` where there are more lines now, or fewer: the batch ended there. */
async function synced(context: Excel.RequestContext): Promise<true | null> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isMisfit(faultOf(error))) return null;
    throw error;
  }
}

/** One try; `null` when lines moved meanwhile and what was written was put back where they are now. */
async function attempt(
  context: Excel.RequestContext,
  columnOf: ColumnOf,
  { column, cells, knownBy, isOnce }: CellsWrite,
): Promise<true | null> {
  const look = () => ({
    ids: columnOf('rowId').load('values,rowIndex'),
    names: knownBy.map((key) => columnOf(key).load('values')),
    held: columnOf(column).load('values,formulas'),
  });
  const seen = look();
  await context.sync();
  const ids = idsOf(seen.ids);
  const held = seen.held.values.map(([value]) => value as unknown);
  const names = namesIn(seen.names);
  const wanted = cells(ids, held, names);
  if (wanted.every((cell) => cell === null)) return true;
  if (isOnce) requireOnce(seen.ids, wanted);

  const met = look();
  columnOf(column).values = wanted.map((cell) => [cell]);
  if (!(await synced(context))) return null;
  const now = idsOf(met.ids);
  const written = [...wanted.keys()].filter((row) => wanted[row] !== null);
  const namesNow = namesIn(met.names);
  const isAnother = (row: number) => now[row] !== ids[row] || String(namesNow[row]) !== String(names[row]);
  const isMoved = written.some(isAnother);
  // What was right goes back too where all is tried once more: that may be refused.
  const wrong = written.filter((row) => isMoved || met.held.values[row]?.[0] !== held[row]);
  if (wrong.length === 0) return true;
  // By the ID that the line has since.
  const idSince = (row: number) => String(column === 'rowId' ? wanted[row] : now[row]);
  const lost = new Map(wrong.map((row) => [idSince(row), row]));
  const putBack = (idsNow: readonly string[], heldNow: readonly unknown[]) =>
    idsNow.map((id, row): unknown => {
      const from = lost.get(id);
      return from !== undefined && heldNow[row] === wanted[from] ? met.held.formulas[from]?.[0] : null;
    });
  // Of a line that was copied since, each has to be put back.
  await twice(
    () => attempt(context, columnOf, { column, cells: putBack, knownBy: [], isOnce: false }),
    triesAtMost,
  );
  return isMoved ? null : true;
}

/** By line. */
const namesIn = (columns: readonly Excel.Range[]): string[][] =>
  (columns[0]?.values ?? []).map((_, row) => columns.map(({ values }) => String(values[row]?.[0]).trim()));

const idsOf = ({ values }: Excel.Range): string[] => values.map(([id]) => String(id));

/** @throws Refusal `rowCopied` where a line that is to be written was copied, its hidden ID with it. */
function requireOnce(column: Excel.Range, wanted: readonly unknown[]): void {
  const met = new Map<string, number>();
  for (const [row, id] of idsOf(column).entries()) {
    const first = met.get(id);
    if (first !== undefined && id !== '' && wanted[row] !== null)
      throw rowCopied(column.rowIndex, first, row);
    met.set(id, row);
  }
}

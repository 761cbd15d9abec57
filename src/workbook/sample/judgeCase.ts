import type { ScoreColumn } from '../../i18n/workbook/sample/nl';
import type { JudgedField } from '../../procedure/sample/scorecard';
import type { Language, Outcome } from '../../usecases/ports/ports';
import type { Judgement, LineChange, ScoredCase } from '../../usecases/ports/samplePorts';
import { keysOf } from '../table/keysOf';
import { knowTable } from '../complaints/knowTable';
import { learnsSwallowing, toWrite } from '../table/leadingApostrophe';
import { Refusal } from '../host/refusal';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { requireScorecard } from './readScorecard';
import { isOf, readScoreLine, scoreCell, type FoundLine } from './scoreCells';
import { scoreColumns, scoreHeaders } from './scoreColumns';

type Wanted = Pick<ScoredCase, 'rowId' | 'caseNumber'>;

/**
 * Writes what changed of one case. Its lines are found at that moment by their case and point, and compared with what was
 * shown; the writing batch reads whose each line is once more, and puts all back where the rows moved meanwhile.
 */
export function judgeCase(
  session: Session,
  code: string,
  of: Wanted,
  changes: readonly LineChange[],
): Promise<Outcome<Judgement>> {
  return runBatch(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const table = await requireScorecard(context, code, language);
    const write = { session, language, table, of, changes };
    const judgement = (await attempt(context, write)) ?? (await attempt(context, write));
    if (judgement === null) throw new Refusal({ code: 'notVerified' });
    return judgement;
  });
}

interface Write {
  session: Session;
  language: Language;
  table: Excel.Table;
  of: Wanted;
  changes: readonly LineChange[];
}

/** One try; `null` when rows moved meanwhile and everything was put back. */
async function attempt(context: Excel.RequestContext, write: Write): Promise<Judgement | null> {
  const { session, language, table, of, changes } = write;
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  const keys = keysOf(scoreHeaders(language), header.values[0] ?? []);
  const found = body.values.map((row) => readScoreLine(language, keys, row));
  const places = changes.map(({ point }) =>
    found.findIndex((line) => isOf(line, of) && line.line?.point === point),
  );
  if (places.includes(-1)) throw new Refusal({ code: 'rowMissing' });
  const differs = changes.some(({ seen }, index) => hasChanged(found[places[index] ?? -1], seen));
  if (differs) {
    return { kind: 'changed', found: found.flatMap((line) => (isOf(line, of) && line.line) || []) };
  }

  const cells = changes.flatMap((change, index) =>
    writeLine(session, table, { row: places[index] ?? -1, keys, language, change }),
  );
  const owners = places.map((row) => {
    const line = table.getDataBodyRange().getRow(row).load('values');
    // A long remark shows whole.
    line.format.autofitRows();
    return line;
  });
  await context.sync();
  const isOurs = owners.every((row, index) => {
    const line = readScoreLine(language, keys, row.values[0] ?? []);
    return isOf(line, of) && line.line?.point === changes[index]?.point;
  });
  const meant = cells.map(({ value }) => value);
  const read = cells.map(({ cell }) => cell.values[0]?.[0] as unknown);
  if (isOurs && !learnsSwallowing(session, meant, read)) return { kind: 'written' };
  for (const { cell } of cells) cell.formulas = [[toWrite(session, cell.formulas[0]?.[0] as unknown)]];
  await context.sync();
  return null;
}

const hasChanged = (found: FoundLine | undefined, seen: LineChange['seen']): boolean =>
  (Object.keys(seen) as JudgedField[]).some((field) => found?.line?.[field] !== seen[field]);

interface LineWrite {
  row: number;
  keys: readonly (ScoreColumn | null)[];
  language: Language;
  change: LineChange;
}

function writeLine(session: Session, table: Excel.Table, { row, keys, language, change }: LineWrite) {
  return (Object.keys(change.changes) as JudgedField[]).map((field) => {
    const cell = table.getDataBodyRange().getCell(row, keys.indexOf(field)).load('formulas');
    const value = scoreCell(language, field, change.changes[field] ?? null);
    cell.numberFormat = [[scoreColumns[field].format]];
    cell.values = [[toWrite(session, value)]];
    cell.load('values');
    return { cell, value };
  });
}

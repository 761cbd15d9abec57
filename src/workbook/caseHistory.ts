import type { CaseHistory, LogLine } from '../procedure/caseHistory';
import type { RowId } from '../procedure/complaint';
import { roundFields } from '../procedure/round';
import type { Round } from '../procedure/round';
import type { Language, Outcome } from '../usecases/ports';
import { faultOf } from './faultOf';
import { knowTable } from './knowTable';
import { openBlocks } from './openBlocks';
import { readCell } from './readCell';
import { Refusal } from './refusal';
import { runUntracked } from './runBatch';
import { momentOf } from './serial';
import type { Session } from './session';
import { readSideIds } from './sideIds';
import { sideKeys } from './sideKeys';
import { requireSideTables, sideHeaders, sideTables, type SideTable } from './sideTables';

const tables = ['rounds', 'log'] as const satisfies SideTable[];

/** A case with lines in more places than this gets those of others between them as well, and they are left out here. */
const blocksAtMost = 60;

type Line = Record<string, unknown>;

/**
 * What Rondes and Logboek keep of one case, in the order of the sheet. Both get long, so the first trip brings only the
 * narrow column that tells whose each line is, and the second the lines of this case.
 */
export function caseHistory(session: Session, rowId: RowId): Promise<Outcome<CaseHistory>> {
  return runUntracked(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const ids = await readSideIds(context, tables, language).catch(async (error: unknown) => {
      if (faultOf(error).code !== 'registerMissing') throw error;
      return explainMissing(context, language);
    });
    const asked = tables.map((which, index) =>
      askLines(
        context,
        which,
        (ids[index] ?? []).map((id) => id === rowId),
      ),
    );
    await context.sync();
    const [rounds = [], log = []] = asked.map((lines) => lines(language, rowId));
    return {
      rounds: rounds.map((line) => roundOf(language, line)),
      log: log.map(logLineOf),
    };
  });
}

/** @throws Refusal that names the table's sheet, or else the column by which its lines are found. */
async function explainMissing(context: Excel.RequestContext, language: Language): Promise<never> {
  const requireTables = requireSideTables(context, tables);
  await context.sync();
  requireTables(language);
  throw new Refusal({ code: 'columnMissing', name: sideHeaders('log', language).get('rowId') ?? '' });
}

function askLines(
  context: Excel.RequestContext,
  which: SideTable,
  isOurs: readonly boolean[],
): (language: Language, rowId: RowId) => Line[] {
  const table = context.workbook.tables.getItem(sideTables[which].name);
  const header = table.getHeaderRowRange().load('values');
  const blocks = openBlocks(
    isOurs.map((ours) => !ours),
    blocksAtMost,
  );
  const parts = blocks.map(({ start, end }) =>
    table
      .getDataBodyRange()
      .getRow(start)
      .getResizedRange(end - start - 1, 0)
      .load('values'),
  );
  return (language, rowId) => {
    const keys = sideKeys(which, language, header.values[0] ?? []);
    const lineOf = (row: unknown[]): Line => Object.fromEntries(keys.map((key, index) => [key, row[index]]));
    return parts.flatMap(({ values }) => values.map(lineOf)).filter((line) => line['rowId'] === rowId);
  };
}

function roundOf(language: Language, line: Line): Round {
  const read = roundFields.map((field) => [field, readCell(language, field, line[field])]);
  // Each field of a round is read as its column's kind.
  return Object.fromEntries(read) as Round;
}

function logLineOf({ at, by, what }: Line): LogLine {
  return { at: momentOf(at), by: String(by), what: String(what) };
}

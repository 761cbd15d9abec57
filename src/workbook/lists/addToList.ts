import { samePerson } from '../../procedure/text/samePerson';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Outcome } from '../../usecases/ports/ports';
import type { OfficeList } from '../../procedure/complaint/fields';
import { columnHeaders } from '../columns/layout';
import { knowTable } from '../complaints/knowTable';
import { loadLowerEdge } from '../table/lowerEdge';
import { Refusal } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { settleLines, undoLines } from '../record/settleLines';
import { twice } from '../table/twice';
import { requireHeaders } from '../names/requireHeaders';
import { listHeaders, listKeys } from '../names/listTables';
import { tableNames } from '../names/tableNames';
import { writeTableLine } from '../table/tableLine';
import { namesIn, tableOf } from '../names/knownNames';
import { radarPositions } from '../radar/radarColumns';
import { radarFormulas } from '../radar/radarFormulas';

/**
 * Writes a name below its list as complaints are written, never with `rows.add`. The writing batch reads the list once
 * more: where a colleague added the name meanwhile, or something else stood there, the line is taken back. A name that
 * stands there as inactive becomes active again.
 */
export function addToList(session: Session, list: OfficeList, name: string): Promise<Outcome<void>> {
  return runBatch(
    session,
    async (context) => void (await twice(() => attempt(context, session, list, name))),
  );
}

/** One try; `null` when the list changed meanwhile and the line was taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  list: OfficeList,
  name: string,
): Promise<true | null> {
  const { layout } = await knowTable(context, session);
  const words = workbookTexts[layout.language].lists;
  const table = tableOf(context, tableNames[list]);
  const header = table.getHeaderRowRange().load('values');
  const before = table.getDataBodyRange().load('values');
  const protection = table.worksheet.protection.load('protected');
  const placement = loadLowerEdge(table);
  // What a category's formulas name: where that was renamed the batch ends here, before anything is written.
  if (list === 'categories') {
    const { complaints, categories } = tableNames;
    const ofComplaints = columnHeaders(layout.language);
    requireHeaders(tableOf(context, complaints), complaints, ofComplaints, [
      'category',
      'receivedOn',
      'calamity',
    ]);
    requireHeaders(table, categories, listHeaders(list, layout.language), ['name', 'active']);
  }
  await context.sync();

  if (protection.protected) throw new Refusal({ code: 'protected' });
  const columns: readonly string[] = listKeys[list];
  const standing = before.values.findIndex(([found]) => samePerson(String(found), name));
  if (standing >= 0) {
    const active = columns.indexOf('active');
    const isInactive = samePerson(String(before.values[standing]?.[active] ?? ''), words.inactive);
    if (isInactive) before.getCell(standing, active).values = [[words.active]];
    await context.sync();
    return true;
  }

  const radar = new Map(
    list === 'categories'
      ? Object.entries(radarPositions(layout.language, header)).map(([key, index]) => [index, key])
      : [],
  );
  const width = before.values[0]?.length ?? 0;
  const keys = Array.from({ length: width }, (_, index) => columns[index] ?? radar.get(index) ?? null);
  const line = writeTableLine(
    context,
    session,
    {
      table: { name: tableNames[list], formats: Object.fromEntries(columns.map((key) => [key, '@'])) },
      cells: { name, ...(columns.includes('active') && { active: words.active }) },
      ...(radar.size > 0 && { formulas: radarFormulas(layout.language, namesIn(context)) }),
    },
    { keys, placement: placement(keys.map(() => true)) },
  );
  const after = table.getDataBodyRange().load('values');
  await context.sync();
  const twins = after.values.filter(([found]) => samePerson(String(found), name)).length;
  // A line that Excel left outside is none of them.
  if (twins > (line.isInside() ? 1 : 0) || !(await settleLines(context, [line]))) {
    await undoLines(context, session, [line]);
    return null;
  }
  return true;
}

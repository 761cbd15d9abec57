import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { OpenedRegister, Outcome } from '../../usecases/ports/ports';
import { complaintsTable } from '../complaints/complaintsTable';
import { readLayout, typedColumns } from '../columns/layout';
import { listsOf, loadLists, loadSettings, settingsOf } from '../lists/readLists';
import { Refusal } from '../host/refusal';
import { loadLowerEdge } from '../table/lowerEdge';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { tableNames } from '../sheet/tableNames';

/** Reads lists and settings in one round trip; a second one only tells a missing register from a damaged one. */
export async function openRegister(session: Session): Promise<Outcome<OpenedRegister | null>> {
  const opened = await runBatch((context) => readRegister(context, session));
  if (opened.ok || opened.fault.code !== 'registerMissing') return opened;
  return explainMissing();
}

async function readRegister(context: Excel.RequestContext, session: Session): Promise<OpenedRegister> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const placement = loadLowerEdge(table);
  const lists = loadLists(context);
  const settings = loadSettings(context);
  await context.sync();

  const layout = readLayout(header.values[0] ?? []);
  session.known = { layout, placement: placement(typedColumns(layout)) };
  const texts = workbookTexts[layout.language];
  return {
    language: layout.language,
    lists: listsOf(lists, texts),
    settings: settingsOf(settings, texts),
  };
}

/** No complaints table: there is no register. Otherwise the lists or settings beside it were deleted. */
function explainMissing(): Promise<Outcome<OpenedRegister | null>> {
  return runBatch(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableNames.complaints);
    context.workbook.tables.load('items/name');
    await context.sync();
    if (table.isNullObject) return null;
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const { sheets } = workbookTexts[readLayout(header.values[0] ?? []).language];
    const present = new Set(context.workbook.tables.items.map(({ name }) => name));
    const { departments, employees, categories, holidays } = tableNames;
    const listsComplete = [departments, employees, categories, holidays].every((name) => present.has(name));
    throw new Refusal({ code: 'sheetMissing', name: listsComplete ? sheets.settings : sheets.lists });
  });
}

import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { samePerson } from '../../procedure/text/samePerson';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Outcome } from '../../usecases/ports/ports';
import type { OfficeList } from '../../procedure/complaint/fields';
import { columnHeaders } from '../columns/layout';
import { knowTable } from '../complaints/knowTable';
import { faultOf } from '../host/faultOf';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { changeRows } from '../record/changeRows';
import { twice } from '../table/twice';
import { requireHeaders } from '../names/requireHeaders';
import { placesForName } from '../names/listPlaces';
import { listHeaders } from '../names/listTables';
import { tableNames } from '../names/tableNames';
import { namesIn, tableOf } from '../names/knownNames';
import { radarFormulas } from '../radar/radarFormulas';
import { appendToList, loadListNow } from './appendToList';
import { listSchema } from './listSchema';

/** Writes a name below its list, unless it stands there; one that stands there as inactive becomes active again. */
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
  const { language } = (await knowTable(context, session)).layout;
  const now = loadListNow(context, list);
  const { header, body } = now;
  // What a category's formulas name: where that was renamed the batch ends here, before anything is written.
  if (list === 'categories') {
    const { complaints, categories } = tableNames;
    const ofComplaints = columnHeaders(language);
    requireHeaders(tableOf(context, complaints), complaints, ofComplaints, [
      'category',
      'receivedOn',
      'calamity',
    ]);
    requireHeaders(tableOf(context, categories), categories, listHeaders(list, language), ['name', 'active']);
  }
  await context.sync();

  now.mayBeWritten();
  const places = placesForName(list, language, header);
  const at = (row: readonly unknown[], key: string) => String(row[places.get(key) ?? -1] ?? '');
  const isOne = (row: readonly unknown[]) => samePerson(at(row, 'name'), name);
  const standing = body.values.find(isOne);
  if (standing) {
    const isInactive = samePerson(at(standing, 'active'), workbookTexts[language].lists.inactive);
    return !isInactive || activate(context, session, language, list, (key) => at(standing, key));
  }

  const { active } = workbookTexts[language].lists;
  return appendToList(context, session, now, {
    places,
    lines: [{ name, ...((places.get('active') ?? -1) >= 0 && { active }) }],
    ...(list === 'categories' && { formulas: radarFormulas(language, namesIn(context)) }),
    isOne,
  });
}

/** Makes a name active again; `null` when its line was changed by somebody meanwhile. */
async function activate(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  list: OfficeList,
  read: (key: string) => string,
): Promise<true | null> {
  const schema = listSchema(list);
  const identity = Object.fromEntries(schema.identity.map((key) => [key, read(key)]));
  const { active } = workbookTexts[language].lists;
  const row = { identity, seen: { active: read('active') }, changes: { active } };
  try {
    const { kind } = await changeRows(context, session, schema, language, { rows: [row] });
    return kind === 'written' || null;
  } catch (error) {
    if (faultOf(error).code === 'rowMissing') return null;
    throw error;
  }
}

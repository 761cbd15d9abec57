import type { Calamity } from '../../procedure/calamity/calamity';
import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { KeptCalamity, RetentionPort } from '../../usecases/ports/retentionPorts';
import { affectedTable } from '../affected/affectedNames';
import { runBatch } from '../batch/runBatch';
import { calamitySchema } from '../calamity/calamityCells';
import { calamityLogLine } from '../calamity/calamityLogLine';
import { knowTable } from '../complaints/knowTable';
import { isLetterSheetOf } from '../letters/letterSheets';
import { cellOfReference } from '../names/cellOfReference';
import { tableName, namesIn } from '../names/knownNames';
import { changeRows } from '../record/changeRows';
import { sideTables } from '../side/sideTables';
import type { Session } from '../table/session';
import { clearPlace } from './clearPlace';
import type { Place } from './place';
import { affectedPlace } from './affectedPlace';

type Signed = Parameters<RetentionPort['clearCalamity']>[1];

/** Its letters go first, with the line in the log: as long as its list has a name it is due, and done again. */
export async function clearCalamity(
  session: Session,
  calamity: KeptCalamity,
  signed: Signed,
  work: InspectionWork,
): Promise<Outcome<number | null>> {
  const begun = await begin(session, calamity, signed);
  if (!begun.ok) return begun;
  if (begun.value === 'changed') return { ok: true, value: 1 };
  return begun.value === null ? { ok: true, value: 0 } : clearPlace(session, begun.value, work);
}

/** `changed`: it isn't closed any more as it was. `null`: it has no list. */
function begin(
  session: Session,
  { rowId, code, status, closedOn }: KeptCalamity,
  signed: Signed,
): Promise<Outcome<Place | 'changed' | null>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const changed = await changeRows(context, session, calamitySchema, language, {
      rows: [{ identity: { rowId }, seen: { code, status, closedOn }, changes: {} }],
      tables: [sideTables.log],
      lines: ([found]) => {
        const { table, cells } = calamityLogLine(language, found as Calamity, {
          ...signed,
          event: 'anonymised',
        });
        return [{ table, lines: [cells] }];
      },
    });
    if (changed.kind === 'changed') return 'changed';
    await deleteLetters(context, code);
    const table = context.workbook.tables.getItemOrNullObject(
      tableName(namesIn(context), affectedTable(code)),
    );
    await context.sync();
    if (table.isNullObject) return null;
    return affectedPlace(code, language);
  });
}

/** The sheets that were made for them, by the names of their first cells. */
async function deleteLetters(context: Excel.RequestContext, code: string): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();
  for (const anchor of names.items.filter(({ name }) => isLetterSheetOf(code, name))) {
    const place = cellOfReference(anchor.formula);
    anchor.delete();
    if (place) worksheets.getItem(place.sheet).delete();
  }
  await context.sync();
}

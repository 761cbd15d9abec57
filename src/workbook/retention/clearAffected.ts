import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import { page } from '../../procedure/calamity/letter/letterPage';
import type { RowId } from '../../procedure/complaint/complaint';
import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { RetentionPort } from '../../usecases/ports/retentionPorts';
import { runBatch } from '../batch/runBatch';
import { calamityLogLine } from '../calamity/calamityLogLine';
import { readCalamities } from '../calamity/readCalamities';
import { knowTable } from '../complaints/knowTable';
import { findLetterSheets, stampColumn } from '../letters/letterSheets';
import { appendLine } from '../record/appendLine';
import { sideTables } from '../side/sideTables';
import type { Session } from '../table/session';
import { affectedPlace } from './affectedPlace';
import { clearPlace } from './clearPlace';
import type { Place } from './place';

type Signed = Parameters<RetentionPort['clearAffected']>[2];

/** Their letters go first, and a line in the log says why: as long as the list has a name it can be asked for again. */
export async function clearAffected(
  session: Session,
  code: string,
  rowIds: readonly RowId[],
  signed: Signed,
  work: InspectionWork,
): Promise<Outcome<number | null>> {
  const known = await readCalamities(session);
  if (!known.ok) return known;
  const of = known.value?.find(({ calamity }) => calamity.code === code)?.calamity;
  const begun = await runBatch(session, async (context): Promise<Place> => {
    const { language } = (await knowTable(context, session)).layout;
    const { note, ...by } = signed;
    if (of) {
      const { cells } = calamityLogLine(language, of, { event: 'anonymised', ...by, says: note });
      await appendLine(context, session, sideTables.log, cells, language);
    }
    const { surplus } = await findLetterSheets(context, letterTexts[language], code, 0);
    for (const { name, stamps } of surplus) {
      const sheet = context.workbook.worksheets.getItem(name);
      stamps.forEach((stamp, index) => {
        if (!rowIds.some((rowId) => stamp.startsWith(`${rowId} `))) return;
        sheet.getRangeByIndexes(index * page.rows, 0, page.rows, 2).clear(Excel.ClearApplyTo.contents);
        sheet.getCell(index, stampColumn).clear(Excel.ClearApplyTo.contents);
      });
    }
    await context.sync();
    return affectedPlace(code, language, new Set<string>(rowIds));
  });
  return begun.ok ? clearPlace(session, begun.value, work) : begun;
}

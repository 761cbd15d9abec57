import { adoptionTexts } from '../../../i18n/workbook/adoption/adoptionTexts';
import type { AdoptionRequest, LongWork } from '../../../usecases/ports/adoptionPorts';
import type { Session } from '../../table/session';
import type { Begun } from '../run/beginAdoption';
import { addKeptColumns } from '../write/addKeptColumns';
import { extendLists } from '../write/extendLists';
import { finishAdoption } from '../run/finishAdoption';
import { makeRegister } from '../run/makeRegister';
import { putMarker } from '../marks/marker';
import { newNames } from '../write/newNames';
import { planColumns } from '../write/planColumns';
import { mendColours } from '../../dress/colours';
import { readDressed } from '../../dress/read/dressed';
import { unkeptColumn } from '../write/unkeptColumn';
import { writeReport } from '../report/writeReport';
import { fillRows } from './fillRows';
import { makeTable } from './makeTable';
import { prepareColumns } from './prepareColumns';
import { tableRows } from './tableRows';
import { takeOutRows } from './takeOutRows';

/**
 * Makes the list itself the register. The report with every original comes first, and only while it is being written can the
 * run be cancelled: once the list is a table it is finished, at once or when somebody takes it up.
 * @returns `false`: cancelled
 */
export async function transformList(
  context: Excel.RequestContext,
  session: Session,
  request: AdoptionRequest,
  { marker, language }: Begun,
  work: LongWork,
): Promise<boolean> {
  const { run, source, rows, mapping, additions, today, by } = request;
  const { list } = marker;
  const columns = planColumns(list.headers, mapping, language, adoptionTexts[language].nameless);
  const unkept = unkeptColumn(request, columns, language);
  if (marker.stage === 'report') {
    const hiddenRows = source.rows.filter(({ hidden }) => hidden).length;
    const formulas = columns.reduce(
      (sum, { key, source: column }) => sum + (key === null ? 0 : (source.formulas[column]?.size ?? 0)),
      0,
    );
    const told = newNames(additions, marker, language);
    const top = { marker, additions: told, columns, hiddenRows, formulas };
    const isTold = await writeReport(context, session, { ...top, source, rows, language, work });
    if (!isTold || work.isCancelled()) return false;
    await makeTable(context, session, { marker, columns, rows: tableRows(rows) });
    marker.stage = 'table';
  }
  if (marker.stage === 'table') {
    await makeRegister(session, { language, today, run });
    if (unkept) await addKeptColumns(context, session, [unkept]);
    await prepareColumns(context, columns);
    await extendLists(context, session, { language, marker, additions });
    marker.stage = 'rows';
    putMarker(context, marker);
  }
  if (marker.stage === 'rows') {
    await fillRows(context, session, { run, source, rows, columns, unkept, work });
    marker.stage = 'leftOut';
    putMarker(context, marker);
  }
  await takeOutRows(context, session, run);
  await mendColours(context, await readDressed(context));
  await finishAdoption(context, { language, run, today, by });
  return true;
}

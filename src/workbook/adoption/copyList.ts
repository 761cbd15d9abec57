import { adoptionTexts } from '../../i18n/workbook/adoption/adoptionTexts';

import type { AdoptionRequest, LongWork } from '../../usecases/ports/adoptionPorts';
import type { Session } from '../table/session';
import { addKeptColumns } from './write/addKeptColumns';
import type { Begun } from './run/beginAdoption';
import { copyRows } from './write/copyRows';
import { extendLists } from './write/extendLists';
import { finishAdoption } from './run/finishAdoption';
import { newNames } from './write/newNames';
import { makeRegister } from './run/makeRegister';
import { putMarker } from './marks/marker';
import { planColumns } from './write/planColumns';
import { mendColours } from '../dress/colours';
import { readDressed } from '../dress/read/dressed';
import { unkeptColumn } from './write/unkeptColumn';
import { writeReport } from './report/writeReport';

/**
 * Copies the list into the register, which is made where it is missing; their sheet is not touched. The report comes
 * first, then what the rows need, then the rows.
 * @returns `false`: cancelled
 */
export async function copyList(
  context: Excel.RequestContext,
  session: Session,
  request: AdoptionRequest,
  { marker, language, standing }: Begun,
  work: LongWork,
): Promise<boolean> {
  const { run, source, rows, mapping, additions, today, by } = request;
  const columns = planColumns(source.list.headers, mapping, language, adoptionTexts[language].nameless);
  const kept = columns.filter(({ key, composed }) => key === null && !composed);
  const unkept = unkeptColumn(request, columns, language);
  if (marker.stage === 'report') {
    const told = newNames(additions, marker, language);
    const top = { marker, additions: told, columns, hiddenRows: 0, formulas: 0 };
    if (!(await writeReport(context, session, { ...top, source, rows, language, work }))) return false;
    marker.stage = 'rows';
    putMarker(context, marker);
  }
  await makeRegister(session, { language, today, run });
  await addKeptColumns(context, session, unkept ? [...kept, unkept] : kept);
  await extendLists(context, session, { language, marker, additions });
  if (!(await copyRows(context, session, { run, source, rows, kept, unkept, work, standing }))) return false;
  await mendColours(context, await readDressed(context));
  await finishAdoption(context, { language, run, today, by });
  return true;
}

import { inspectionTexts } from '../../../i18n/workbook/inspection/inspectionTexts';
import { knowTable } from '../../complaints/knowTable';
import type { Session } from '../../table/session';
import { settleReport } from '../write/settleReport';
import type { Put } from './readLine';

/** Lets the report say what became of lines. */
export async function tellPut(
  context: Excel.RequestContext,
  session: Session,
  put: readonly Put[],
): Promise<void> {
  const { layout } = await knowTable(context, session);
  const texts = inspectionTexts[layout.language];
  const settled = put.map(({ line, isBack }) => ({
    line: String(line.line),
    place: String(line.place),
    was: String(line.what),
    what: isBack ? texts.takenBack : texts.kept,
    position: line.position,
  }));
  await settleReport(context, session, layout, settled);
}

import type { RetentionBasis } from '../../usecases/ports/retentionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { isAffectedTable } from '../affected/affectedNames';
import { runUntracked } from '../batch/runBatch';
import { complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { anyLetterSheet } from '../letters/letterSheets';
import { cellOfReference } from '../names/cellOfReference';
import { loadLaterSetting } from '../lists/laterSetting';
import { readLayout } from '../columns/layout';
import type { Session } from '../table/session';

export function readRetention(session: Session): Promise<Outcome<RetentionBasis>> {
  return runUntracked(session, async (context) => {
    await knowTable(context, session);
    const { names, tables } = context.workbook;
    const term = loadLaterSetting(context, 'retention');
    const header = complaintsTable(context).getHeaderRowRange().load('values,columnIndex');
    names.load('items/name,items/formula');
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    const months = term() ?? null;
    const { keys } = readLayout(header);
    const headers = (header.values[0] ?? []).map(String);
    const affected = tables.items
      .filter(({ name }) => isAffectedTable(name))
      .map(({ worksheet }) => worksheet.name);
    const printed = names.items
      .filter(({ name }) => anyLetterSheet.test(name))
      .flatMap(({ formula }) => cellOfReference(formula)?.sheet ?? []);
    return {
      months: typeof months === 'number' && Number.isInteger(months) && months > 0 ? months : null,
      own: headers.filter((_, index) => keys[index] === null),
      besides: [...new Set([...affected, ...printed])],
    };
  });
}

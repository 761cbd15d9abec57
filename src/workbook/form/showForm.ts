import type { CaseNumber } from '../../procedure/complaint/complaint';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { formName } from './formLayout';
import { knowTable } from '../complaints/knowTable';
import { calculate } from '../host/calculate';
import { Refusal } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';

/** Fills the form with a case, wherever an office moved it, and brings it to the front. */
export function showForm(session: Session, caseNumber: CaseNumber): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const missing = new Refusal({
      code: 'sheetMissing',
      name: workbookTexts[layout.language].sheets.form,
    });
    const found = context.workbook.names.getItemOrNullObject(formName).load('name');
    await context.sync();
    if (found.isNullObject) throw missing;
    const cell = found.getRangeOrNullObject().load('address');
    await context.sync();
    if (cell.isNullObject) throw missing;
    cell.numberFormat = [['@']];
    cell.values = [[caseNumber]];
    // Else it would show the complaint before this one where Excel leaves calculating to people.
    calculate(context);
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });
}

import { accessTexts } from '../../i18n/workbook/access/accessTexts';
import type { AccessSheet } from '../../usecases/ports/accessPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { loadLaterSetting } from '../names/laterSetting';
import { accessName } from '../names/tableNames';
import { freeSheetName } from '../sheet/freeSheetName';
import { keepsSheets } from '../sheet/keepsSheets';
import { writeTerms } from '../sheet/print/writeTerms';
import { toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import { triesAtMost, twice } from '../table/twice';
import { accessLines } from './accessLines';
import { monthsOf } from '../retention/readRetention';
import { removeAccessSheet } from '../retention/removeAccessSheet';

/** One sheet for whoever asks, in the place of the one before it: what somebody was given isn't kept in the workbook. */
export function writeAccessSheet(session: Session, sheet: AccessSheet): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const term = loadLaterSetting(context, 'retention');
    await context.sync();
    const lines = accessLines(language, sheet, monthsOf(term())).map((line) =>
      line.kind === 'pair' ? { ...line, meaning: String(toWrite(session, line.meaning)) } : line,
    );
    await removeAccessSheet(context);
    const made = await twice(async () => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const taken = worksheets.items.map(({ name }) => name);
      const added = worksheets.add(freeSheetName(accessTexts[language].sheet, taken)).load('id');
      writeTerms(added, lines);
      context.workbook.names.add(accessName, added.getRange('A1'));
      added.activate();
      added.getRange('A1').select();
      return (await keepsSheets(context, [added])) || null;
    }, triesAtMost);
    if (!made) throw new Refusal({ code: 'notVerified' });
  });
}

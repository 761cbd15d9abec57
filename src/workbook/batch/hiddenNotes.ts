import type { HiddenNotes } from '../../usecases/ports/drafts';
import { runBatch } from './runBatch';
import { loadWorkbookId } from './workbookId';

const prefix = 'klachtenregister.';

/** Texts in the workbook's settings: saved per key, so that a colleague's are never overwritten. */
export const hiddenNotes: HiddenNotes = {
  read: (name) =>
    runBatch(null, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(prefix + name).load('value');
      const workbook = loadWorkbookId(context);
      await context.sync();
      return { text: setting.isNullObject ? null : String(setting.value), workbook: workbook() };
    }),
  async write(name, text) {
    const written = await runBatch(null, async (context) => {
      context.workbook.settings.add(prefix + name, text);
      await context.sync();
    });
    return written.ok;
  },
  async remove(name) {
    const removed = await runBatch(null, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(prefix + name);
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
      await context.sync();
    });
    return removed.ok;
  },
};

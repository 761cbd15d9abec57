import type { SheetSketch } from '../../../procedure/adoption/cells/sourceList';
import type { Outcome } from '../../../usecases/ports/ports';
import { runBatch } from '../../batch/runBatch';
import { loadSketch, topRows } from './loadSketch';
import { isOwnTable } from '../marks/ownParts';
import { nameMade, namesIn } from '../../names/knownNames';
import type { Session } from '../../table/session';

/** What stands in the selection, as if nothing else stood on its sheet; one selected cell stands for the whole sheet. */
export function pointedSketch(session: Session): Promise<Outcome<SheetSketch>> {
  return runBatch(session, async (context) => {
    const selected = context.workbook.getSelectedRange().load('cellCount');
    const sheet = selected.worksheet.load('name');
    const tables = selected.getTables(false).load('items/name');
    const filled = selected.getUsedRangeOrNullObject(true).load('address');
    const onSheet = sheet.tables.load('items/name');
    await context.sync();

    const whole = selected.cellCount === 1;
    const met = (whole ? onSheet : tables).items.map(({ name }) => name);
    const used = whole ? sheet.getUsedRange(true) : filled.isNullObject ? selected.getCell(0, 0) : filled;
    const read = loadSketch({
      sheet,
      used,
      tables: met.map((name) => context.workbook.tables.getItem(name)),
      rows: topRows,
      withMerged: true,
    });
    await context.sync();
    const sketch = read();
    // The register itself is no list to take over.
    return met.some((name) => isOwnTable(nameMade(namesIn(context), name)))
      ? { ...sketch, used: null, top: [], shown: [], tables: [] }
      : sketch;
  });
}

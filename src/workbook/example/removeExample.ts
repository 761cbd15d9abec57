import type { ExampleRemoval } from '../../usecases/ports/examplePorts';
import type { Outcome } from '../../usecases/ports/ports';
import { loadExample } from '../batch/exampleMarker';
import { runBatch } from '../batch/runBatch';
import { loadOwnTables, requireNoneLost } from '../names/ownTables';
import { tableNames } from '../names/tableNames';
import { newSession, type Session } from '../table/session';
import { loadOthers } from './othersIn';
import { loadOwnSheets } from './ownSheets';

const settingsOfOurs = 'klachtenregister.';

/**
 * Takes an example out of the workbook: its complaints are looked at first, then everything goes in one request, what tells
 * that it is an example with it. A workbook of which it left no sheet to show gets an empty one.
 */
export const removeExample = (session: Session, withOthers: boolean): Promise<Outcome<ExampleRemoval>> =>
  runBatch(session, async (context): Promise<ExampleRemoval> => {
    const example = loadExample(context);
    const tables = loadOwnTables(context);
    await context.sync();
    const marker = example();
    if (!marker) return { kind: 'removed' };
    const hasRegister = requireNoneLost(tables).has(tableNames.complaints);

    const others = hasRegister ? loadOthers(context, marker.run) : () => 0;
    const own = loadOwnSheets(context);
    const settings = context.workbook.settings.load('items/key');
    await context.sync();
    const complaints = others();
    if (complaints > 0 && !withOthers) return { kind: 'others', complaints };

    const { sheets, names, all } = own();
    const staying = all.filter(({ name }) => !sheets.includes(name));
    // A workbook shows at least one sheet.
    if (!staying.some(({ visibility }) => visibility === Excel.SheetVisibility.visible))
      context.workbook.worksheets.add();
    for (const name of names) name.delete();
    for (const sheet of all.filter(({ name }) => sheets.includes(name))) sheet.delete();
    for (const setting of settings.items.filter(({ key }) => key.startsWith(settingsOfOurs)))
      setting.delete();
    await context.sync();
    // Nothing of what this pane knew of it is there any more.
    Object.assign(session, newSession());
    return { kind: 'removed' };
  });

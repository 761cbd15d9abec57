import type { ExampleConsent, ExampleOthers, ExampleRemoval } from '../../usecases/ports/examplePorts';
import type { Outcome } from '../../usecases/ports/ports';
import { loadExample } from '../batch/exampleMarker';
import { runBatch } from '../batch/runBatch';
import { loadOwnTables, requireNoneLost } from '../names/ownTables';
import { tableNames } from '../names/tableNames';
import { newSession, type Session } from '../table/session';
import { findOthers } from './findOthers';
import { guardSheets, releaseSheets } from './guardSheets';
import { keepRows } from './keepRows';
import { loadKnownRows } from './knownRows';
import { loadOwnSheets, type OwnParts } from './ownSheets';
import { findUnfinishedOthers } from './unfinishedOthers';

const settingsOfOurs = 'klachtenregister.';
const nothing: ExampleOthers = { rows: [], pointing: [], print: '' };

/**
 * Takes an example out of the workbook. What isn't its own is looked for first, and told unless it was consented to; then its
 * sheets are protected, so that nobody writes there any more, looked at once more, and go in one request, what tells that it
 * is an example with them. A workbook of which it left no sheet to show gets an empty one.
 */
export const removeExample = (
  session: Session,
  consent: ExampleConsent | null,
): Promise<Outcome<ExampleRemoval>> =>
  runBatch(session, async (context): Promise<ExampleRemoval> => {
    const example = loadExample(context);
    const known = loadKnownRows(context);
    const tables = loadOwnTables(context);
    await context.sync();
    const marker = example();
    if (!marker) return { kind: 'removed', keptOn: [] };
    const hasRegister = requireNoneLost(tables).has(tableNames.complaints);
    const own = loadOwnSheets(context);
    await context.sync();
    const parts = own();

    const look = (): Promise<ExampleOthers> => {
      if (marker.stage === 'whole') return findOthers(context, parts, known());
      return hasRegister ? findUnfinishedOthers(context, marker.run) : Promise.resolve(nothing);
    };
    const isAgreed = ({ rows, pointing, print }: ExampleOthers) =>
      consent ? consent.print === print : rows.length + pointing.length === 0;
    const seen = await look();
    if (!isAgreed(seen)) return { kind: 'others', others: seen };

    const guarded = guardSheets(context, parts, marker);
    const keptOn: string[] = [];
    try {
      const now = await look();
      if (!isAgreed(now)) {
        await releaseSheets(context, guarded, keptOn);
        return { kind: 'others', others: now };
      }
      if (consent?.keepsRows)
        await keepRows(context, session, parts, { found: now.rows, language: marker.language, keptOn });
      await takeOut(context, parts, keptOn.length > 0);
    } catch (error) {
      // What fails as well is given back by who removes it next.
      await releaseSheets(context, guarded, keptOn).catch(() => {});
      throw error;
    }
    // Nothing of what this pane knew of it is there any more.
    Object.assign(session, newSession());
    return { kind: 'removed', keptOn };
  });

async function takeOut(
  context: Excel.RequestContext,
  { sheets, staying, names }: OwnParts,
  hasNew: boolean,
): Promise<void> {
  const { worksheets, settings } = context.workbook;
  settings.load('items/key');
  await context.sync();
  // A workbook shows at least one sheet.
  if (!hasNew && !staying.some(({ visibility }) => visibility === Excel.SheetVisibility.visible))
    worksheets.add();
  for (const name of names) name.delete();
  for (const sheet of sheets) sheet.delete();
  for (const setting of settings.items.filter(({ key }) => key.startsWith(settingsOfOurs))) setting.delete();
  await context.sync();
}

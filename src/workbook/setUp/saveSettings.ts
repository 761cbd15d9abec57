import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Outcome } from '../../usecases/ports/ports';
import type { OfficeSettings, Saved, SetUpPort } from '../../usecases/ports/setUpPorts';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { loadSetting, loadSettings, settingsOf } from '../lists/readLists';
import { learnsSwallowing, toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import { twice } from '../table/twice';

type Change = Parameters<SetUpPort['saveSettings']>[0];

const keys = ['organisation', 'callbackTerm'] as const;

const isAsSeen = (seen: OfficeSettings, met: OfficeSettings): boolean =>
  keys.every((key) => seen[key] === met[key]);

/** What a colleague wrote between the look and the write is put back: the writing batch reads the cells before it writes them. */
export function saveSettings(session: Session, change: Change): Promise<Outcome<Saved>> {
  return runBatch(session, (context) => twice(() => attempt(context, session, change)));
}

async function attempt(
  context: Excel.RequestContext,
  session: Session,
  { seen, now }: Change,
): Promise<Saved | null> {
  const texts = workbookTexts[(await knowTable(context, session)).layout.language];
  const written = keys.filter((key) => now[key] !== seen[key]);
  const found = loadSettings(context);
  const sheets = written.map((key) => loadSetting(context, key).worksheet.protection.load('protected'));
  await context.sync();
  const standing = settingsOf(found, texts);
  // Written before, with an answer that never came.
  if (isAsSeen(now, standing)) return 'written';
  if (!isAsSeen(seen, standing)) return 'changed';
  if (sheets.some((protection) => protection.protected)) throw new Refusal({ code: 'protected' });

  const met = loadSettings(context);
  const cells = written.map((key) => {
    const before = loadSetting(context, key).load('formulas,numberFormat');
    const cell = loadSetting(context, key);
    cell.numberFormat = [[typeof now[key] === 'string' ? '@' : 'General']];
    cell.values = [[toWrite(session, now[key])]];
    return { key, before, after: cell.load('values') };
  });
  await context.sync();
  const read = cells.map(({ after }) => after.values[0]?.[0] as unknown);
  const isMisread = learnsSwallowing(
    session,
    written.map((key) => now[key]),
    read,
  );
  const isRight = written.every((key, index) => read[index] === now[key]);
  if (!isMisread && isRight && isAsSeen(seen, settingsOf(met, texts))) return 'written';
  for (const { key, before } of cells) {
    const cell = loadSetting(context, key);
    cell.numberFormat = before.numberFormat;
    cell.formulas = before.formulas;
  }
  await context.sync();
  return null;
}

import { languageIn, type RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { CreateRegisterRequest, Outcome } from '../../usecases/ports/ports';
import { completeComplaints, missingColumns } from './completeComplaints';
import { dropExample } from '../batch/exampleMarker';
import { completeSideTable } from './completeSideTable';
import { addActive } from '../lists/addActive';
import { addCalamityList } from '../calamity/addCalamityList';
import { createCalamitySheet } from '../calamity/createCalamitySheet';
import { fillLinked } from '../calamity/linkedFormula';
import { createComplaintsSheet } from './createComplaintsSheet';
import { createExplanationSheet } from '../explanation/createExplanationSheet';
import { createFormSheet } from '../form/createFormSheet';
import { createListsSheet } from './createListsSheet';
import { createSettingsSheet } from './createSettingsSheet';
import { createSideTable } from './createSideTable';
import { readHeaders, sideTableKeys, type PresentHeaders } from './presentHeaders';
import { formName } from '../form/formLayout';
import { holdStill } from '../host/holdStill';
import { addRadar } from '../radar/addRadar';
import { addDueCount } from './addDueCount';
import { mendLooks } from '../dress/mendLooks';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { unlessTaken } from '../table/unlessTaken';
import { surveyTables } from '../batch/surveyTables';
import { nameColumns } from './nameColumns';
import { usedChannels } from './usedChannels';
import { refillFormulas } from './refillFormulas';
import { restoreTables } from './restoreTables';
import { settingNames } from '../names/settingNames';
import { explanationName, listNames, tableNames } from '../names/tableNames';
import { readContents, type WorkbookContents } from './workbookContents';

function isComplete({ tables, names }: WorkbookContents): boolean {
  return (
    Object.values(tableNames).every((name) => tables.has(name)) &&
    [...Object.values(settingNames), ...Object.values(listNames), formName, explanationName].every((name) =>
      names.has(name),
    )
  );
}

/**
 * Makes the register's sheets, tables, columns, lists and settings where they are missing, and mends the looks of the
 * complaints. What stands in the workbook already is left alone, so a second press changes nothing, and a press after an
 * attempt that broke off completes it. A register that is there keeps its language, whatever is asked.
 * @param refillBeside fills the formulas of tables that not every register has, where a table was made again
 */
export const createRegister = (
  session: Session,
  request: CreateRegisterRequest,
  refillBeside: RefillBeside = async () => {},
): Promise<Outcome<'created' | 'present'>> =>
  runBatch(session, (context) => unlessTaken(() => attempt(context, session, request, refillBeside)));

type RefillBeside = (context: Excel.RequestContext, language: RegisterLanguage) => Promise<void>;

async function attempt(
  context: Excel.RequestContext,
  session: Session,
  request: CreateRegisterRequest,
  refillBeside: RefillBeside,
): Promise<'created' | 'present'> {
  const { survey, isRestored } = await restoreTables(context, session);
  const contents = await readContents(context);
  const headers = await readHeaders(context, contents);
  const made = await makeMissing(context, request, contents, headers);
  const language = headers.complaints?.language ?? request.language;
  if (isRestored) {
    await refillFormulas(context, language);
    addDueCount(context, language);
    await refillBeside(context, language);
  }
  const now = made ? await surveyTables(context) : survey;
  const named = await nameColumns(context, now, language);
  const mended = headers.complaints !== null && !request.keepsLooks && (await mendLooks(context));
  return made || isRestored || named || mended ? 'created' : 'present';
}

/** @returns whether anything was missing */
async function makeMissing(
  context: Excel.RequestContext,
  request: CreateRegisterRequest,
  contents: WorkbookContents,
  headers: PresentHeaders,
): Promise<boolean> {
  const language = headers.complaints?.language ?? request.language;
  const sides = headers.sides(language).filter(({ missing }) => missing.length > 0);
  const lacksColumns =
    sides.length > 0 || (headers.complaints !== null && missingColumns(headers.complaints).length > 0);
  const lacksActive = headers.lacksActive(language);
  if (isComplete(contents) && !lacksColumns && !lacksActive && !headers.lacksRadar(language)) return false;

  const texts = workbookTexts[language];
  const before = context.workbook.worksheets.getActiveWorksheet();
  const lacksChannels = !contents.tables.has(tableNames.channels);
  const { channels, offerList } = await usedChannels(
    context,
    language,
    lacksChannels ? headers.complaints : null,
  );
  holdStill(context);
  // Lists and settings come first: the complaints' formulas and validation refer to them.
  if (lacksActive) await addActive(context, language);
  await createListsSheet(context, contents, language, { ...request, channels });
  await createSettingsSheet(context, contents, language);
  offerList();
  if (headers.complaints) await completeComplaints(context, headers.complaints, request.newRowId);
  const complaints = headers.complaints
    ? null
    : createComplaintsSheet(contents.addSheet(texts.sheets.complaints, 'complaints'), language);
  // In the batch of its cell and of the complaints, so that none stands without the other where an attempt breaks off.
  addDueCount(context, language);
  for (const { which, missing } of sides) completeSideTable(context, which, language, missing);
  for (const which of sideTableKeys) {
    if (!contents.tables.has(tableNames[which])) {
      const sheet = contents.addSheet(texts.sheets[which], which);
      if (which === 'calamities') createCalamitySheet(sheet, language);
      else createSideTable(sheet, which, language);
    }
  }
  if (!contents.names.has(formName)) {
    createFormSheet(context, contents.addSheet(texts.sheets.form, 'form'), language);
  }
  if (!contents.names.has(explanationName)) {
    createExplanationSheet(context, contents.addSheet(texts.sheets.explanation, 'explanation'), {
      language,
      manual: request.manualIn?.(languageIn(language)) ?? null,
    });
  }
  const lostCode = headers.complaints !== null && missingColumns(headers.complaints).includes('calamity');
  const isNamed = contents.names.has(listNames.calamities);
  if (!isNamed || lostCode) addCalamityList(context, language, { isNamed });
  // Whatever an example left behind that never came about: a register of one's own is none.
  if (complaints && !request.isExample) dropExample(context);
  if (lostCode || sides.some(({ missing }) => missing.includes('linked'))) fillLinked(context, language);
  await addRadar(context, language);
  (complaints?.worksheet ?? before).activate();
  await context.sync();
  return true;
}

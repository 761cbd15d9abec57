import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Fault } from '../../usecases/ports/ports';
import { faultOf } from '../host/faultOf';
import { goBy, headersNow, namesIn, tableName, tableOf } from '../names/knownNames';
import { keysOf } from '../table/keysOf';
import { looseLayout, readLayout } from '../columns/layout';
import { neededSettings, settingNames } from '../names/settingNames';
import type { Session } from '../table/session';
import { sideTables } from '../side/sideTables';
import { tableNames } from '../names/tableNames';
import { tablesAlike } from './learnNames';
import { convertedTables } from './convertedTables';
import { surveyTables } from './surveyTables';

const sides = ['log', 'rounds', 'calamities'] as const;
const lists = ['departments', 'employees', 'categories', 'holidays'] as const;

/**
 * What it was that Excel did not find: the register altogether, or the sheet or column of it that is gone. `null`: nothing
 * is missing by now. Asked once a batch has failed, so that none has to look first.
 */
export async function whatIsMissing(session: Session | null): Promise<Fault | null> {
  try {
    const context = new Excel.RequestContext();
    if (session) goBy(context, session);
    return await look(context);
  } catch (error) {
    return faultOf(error);
  }
}

async function look(context: Excel.RequestContext): Promise<Fault | null> {
  const survey = await surveyTables(context);
  const names = namesIn(context);
  const find = (made: string) => survey.tables.find(({ name }) => name === tableName(names, made));
  const [converted] = convertedTables(survey);
  if (converted) return { code: 'tableConverted', name: converted.cell.sheet };
  const complaints = find(tableNames.complaints);
  if (!complaints) {
    const [one, other] = tablesAlike(survey, tableNames.complaints);
    return one && other
      ? { code: 'registerTwice', tables: [one.name, other.name] }
      : { code: 'registerMissing' };
  }
  const { language } = looseLayout(complaints.headers, names);
  const texts = workbookTexts[language];
  const { sheets } = texts;
  const side = sides.find((which) => !find(tableNames[which]));
  if (side) return { code: 'sheetMissing', name: sheets[side] };
  if (lists.some((which) => !find(tableNames[which]))) return { code: 'sheetMissing', name: sheets.lists };

  const settings = neededSettings.map((key) =>
    context.workbook.names.getItemOrNullObject(settingNames[key]).getRangeOrNullObject().load('address'),
  );
  const header = tableOf(context, tableNames.complaints).getHeaderRowRange().load('values');
  await context.sync();
  if (settings.some(({ isNullObject }) => isNullObject))
    return { code: 'sheetMissing', name: sheets.settings };
  readLayout(header);
  for (const which of sides) {
    const { name, headers } = sideTables[which];
    keysOf(headersNow(names, name, headers(language)), find(name)?.headers ?? []);
  }
  // A register that was made before has no such list: somebody wants to add to it.
  if (!find(tableNames.channels)) return { code: 'sheetMissing', name: texts.lists.channels.title };
  return null;
}

import { learnNames, tablesAlike } from '../batch/learnNames';
import { convertedTables } from '../batch/convertedTables';
import { surveyTables, type Mark, type Survey } from '../batch/surveyTables';
import { Refusal } from '../host/refusal';
import { tableName } from '../names/knownNames';
import { tableNames } from '../names/tableNames';
import type { Session } from '../table/session';
import { tableAgain } from './tableAgain';

interface Restored {
  survey: Survey;
  /** Tables that had been turned into ranges. */
  isRestored: boolean;
}

/**
 * Finds the tables of a register by whatever they are called now, and makes those tables again that were turned into a
 * range, where they stand.
 * @throws Refusal `registerTwice`: which of two tables is the register is not ours to guess
 */
export async function restoreTables(context: Excel.RequestContext, session: Session): Promise<Restored> {
  await learnNames(context, session);
  const survey = await surveyTables(context);
  const lost = convertedTables(survey);
  if (lost.length === 0) {
    requireOneRegister(survey, session);
    return { survey, isRestored: false };
  }
  const marksOf = (made: string): Mark[] => survey.marks.filter(({ table }) => table === made);
  for (const { made } of lost) await tableAgain(context, made, marksOf(made));
  await learnNames(context, session);
  return { survey: await surveyTables(context), isRestored: true };
}

function requireOneRegister(survey: Survey, { names }: Session): void {
  const isThere = survey.tables.some(({ name }) => name === tableName(names, tableNames.complaints));
  const [one, other] = isThere ? [] : tablesAlike(survey, tableNames.complaints);
  if (one && other) throw new Refusal({ code: 'registerTwice', tables: [one.name, other.name] });
}

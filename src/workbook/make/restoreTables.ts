import { learnNames } from '../batch/learnNames';
import { surveyTables, type Survey } from '../batch/surveyTables';
import type { Session } from '../table/session';

/** Finds the tables of a register by whatever they are called now. */
export async function restoreTables(context: Excel.RequestContext, session: Session): Promise<Survey> {
  await learnNames(context, session);
  return surveyTables(context);
}

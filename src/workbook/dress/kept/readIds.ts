import { readIdentities } from '../../complaints/readIdentities';
import type { Ids } from './marks';

/** The IDs of all rows, by which they are found again. */
export const readIds = async (context: Excel.RequestContext): Promise<Ids> =>
  (await readIdentities(context)).rows.map(({ rowId }) => rowId);

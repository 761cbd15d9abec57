import type { RadarWarning } from '../../procedure/calamity/radar';
import type { Language } from '../../usecases/ports/ports';
import { tableNames } from '../names/tableNames';
import { radarPositions } from './radarColumns';
import { tableOf } from '../names/knownNames';

/**
 * Asks for the list of categories with its radar; read it after the sync. An older register has no radar, and then
 * nothing warns. What warns is what the sheet says, so that pane and sheet never differ.
 */
export function loadRadar(context: Excel.RequestContext): (language: Language) => RadarWarning[] {
  const table = tableOf(context, tableNames.categories);
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  return (language) => {
    const { recent, usual, radar } = radarPositions(language, header);
    return body.values.flatMap((row: unknown[]): RadarWarning | [] => {
      const [count, before, says] = [row[recent], row[usual], row[radar]];
      if (typeof count !== 'number' || typeof says !== 'string' || says === '') return [];
      return { category: String(row[0]), recent: count, usual: typeof before === 'number' ? before : null };
    });
  };
}

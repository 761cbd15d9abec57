import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { RadarWarning } from '../../procedure/calamity/radar';
import { tableNames } from '../names/tableNames';
import { listPlaces } from '../names/listPlaces';
import { loadTableCells } from '../table/tableCells';

/**
 * Asks for the list of categories with its radar; read it after the sync. An older register has no radar, and then
 * nothing warns. What warns is what the sheet says, so that pane and sheet never differ.
 */
export function loadRadar(context: Excel.RequestContext): (language: RegisterLanguage) => RadarWarning[] {
  const { header, body } = loadTableCells(context, tableNames.categories);
  return (language) => {
    const { name, recent, usual, radar } = listPlaces('categories', language, header);
    return body.values.flatMap((row: unknown[]): RadarWarning | [] => {
      const [count, before, says] = [row[recent], row[usual], row[radar]];
      if (typeof count !== 'number' || typeof says !== 'string' || says === '') return [];
      return {
        category: String(row[name]),
        recent: count,
        usual: typeof before === 'number' ? before : null,
      };
    });
  };
}

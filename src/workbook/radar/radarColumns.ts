import type { RadarColumn } from '../../i18n/workbook/calamity/nl';
import type { Language } from '../../usecases/ports/ports';
import { headersNow, namesIn } from '../names/knownNames';
import { listHeaders } from '../names/listTables';
import { presentKeys } from '../names/presentKeys';
import { tableNames } from '../names/tableNames';

/** From left to right, in points. */
export const radarWidths: Record<RadarColumn, number> = { recent: 54, usual: 72, radar: 202 };

export const radarKeys = Object.keys(radarWidths) as RadarColumn[];

/** Where the radar's columns stand in the list of categories, counted from 0; -1 for one that isn't there. */
export function radarPositions(language: Language, header: Excel.Range): Record<RadarColumn, number> {
  const wanted = headersNow(
    namesIn(header.context),
    tableNames.categories,
    listHeaders('categories', language),
  );
  const present = presentKeys(wanted, header.values[0] ?? []);
  const places = radarKeys.map((key) => [key, present.indexOf(key)]);
  // Each key got its place.
  return Object.fromEntries(places) as Record<RadarColumn, number>;
}

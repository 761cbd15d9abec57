import type { RadarColumn } from '../../i18n/workbook/calamity/calamityShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { plainHeader } from '../sheet/plainHeader';

/** From left to right, in points. */
export const radarWidths: Record<RadarColumn, number> = { recent: 54, usual: 72, radar: 202 };

export const radarKeys = Object.keys(radarWidths) as RadarColumn[];

/** Where the radar's columns stand in the list of categories, counted from 0; -1 for one that isn't there. */
export function radarPositions(language: Language, headers: readonly unknown[]): Record<RadarColumn, number> {
  const texts = workbookTexts[language].calamities.radar.headers;
  const present = headers.map(plainHeader);
  const places = radarKeys.map((key) => [key, present.indexOf(plainHeader(texts[key]))]);
  // Each key got its place.
  return Object.fromEntries(places) as Record<RadarColumn, number>;
}

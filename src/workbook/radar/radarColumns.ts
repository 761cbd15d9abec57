import type { RadarColumn } from '../../i18n/workbook/calamity/nl';

/** From left to right, in points. */
export const radarWidths: Record<RadarColumn, number> = { recent: 54, usual: 72, radar: 202 };

export const radarKeys = Object.keys(radarWidths) as RadarColumn[];

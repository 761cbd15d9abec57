import type { RadarSetting } from '../../i18n/workbook/calamity/nl';
import { radarDefaults } from '../../procedure/calamity/radar';

/** What the radar's settings begin with. */
export const radarSeeds: Record<RadarSetting, number> = {
  radarWeeks: radarDefaults.weeks,
  radarBase: radarDefaults.base,
  radarMinimum: radarDefaults.minimum,
  radarFactor: radarDefaults.factor,
};

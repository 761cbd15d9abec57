import type { CalamityField, CalamityStatus } from '../../../procedure/calamity/calamity';
import type { SettingText } from '../settingText';

/** `linked` is a native formula: the complaints that carry the code. */
export type CalamityColumn = CalamityField | 'linked';

/** The columns that native formulas add to the list of categories. */
export type RadarColumn = 'recent' | 'usual' | 'radar';

export type RadarSetting = 'radarWeeks' | 'radarBase' | 'radarMinimum' | 'radarFactor';

/** What was done to a calamity. */
export type CalamityEvent =
  | 'registered'
  | 'edited'
  | 'closed'
  | 'reopened'
  | 'renumbered'
  | 'linked'
  | 'unlinked';

/** What the workbook says about calamities and the radar that warns of them (procedure, section 6). */
export interface CalamityTexts {
  headers: Record<CalamityColumn, string>;
  status: Record<CalamityStatus, string>;
  events: Record<CalamityEvent, string>;
  /** At a cell for the code of a calamity. */
  validation: string;
  radar: {
    headers: Record<RadarColumn, string>;
    /** Above the columns; the weeks come between the two parts. */
    explanation: [before: string, after: string];
    /** Before the number of the last weeks, and before the usual one. */
    many: string;
    usually: string;
  };
  settings: Record<RadarSetting, SettingText>;
}

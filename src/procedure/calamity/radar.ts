import { addDays, daysBetween } from '../calendar/day';
import type { Day } from '../calendar/day';

/** What the radar goes by; each a setting of the office. */
export interface RadarSettings {
  /** The recent weeks that are judged. */
  weeks: number;
  /** The weeks before them that tell what is usual. */
  base: number;
  /** Recent complaints below which it never warns. */
  minimum: number;
  /** How many times the usual number is remarkable. */
  factor: number;
}

export const radarDefaults: RadarSettings = { weeks: 4, base: 26, minimum: 5, factor: 2 };

/** The complaints that count: dated, not linked to a calamity yet, and none that turned out to be no complaint. */
interface RadarReadings {
  /** Days of receipt of the category's complaints. */
  received: readonly Day[];
  /** The first day of receipt in the whole register; `null` when it holds no complaint. */
  reachesBack: Day | null;
  today: Day;
}

interface RadarJudgement {
  recent: number;
  /** Complaints in as many weeks before, to one decimal; `null` while the register is too young to tell. */
  usual: number | null;
  warns: boolean;
}

/**
 * Compares a category's recent complaints with its own usual level and with a fixed minimum, as the native formulas on
 * the lists sheet do (`workbook/radar/radarFormulas`). The base period is as long as the register reaches; shorter than
 * the recent one it tells nothing, and then a multiple of the minimum is what counts. It suggests, a person decides.
 */
export function judgeCategory(
  { received, reachesBack, today }: RadarReadings,
  { weeks, base, minimum, factor }: RadarSettings,
): RadarJudgement {
  const from = addDays(today, 1 - 7 * weeks);
  const earliest = addDays(from, -7 * base);
  const first = reachesBack !== null && reachesBack > earliest ? reachesBack : earliest;
  const recent = received.filter((day) => day >= from && day <= today).length;
  const before = received.filter((day) => day >= first && day < from).length;
  const days = daysBetween(first, from);
  const usual = days < 7 * weeks ? null : Math.round((before * 7 * weeks * 10) / days) / 10;
  const warns = recent >= Math.max(minimum, factor * (usual ?? minimum));
  return { recent, usual, warns };
}

/** A category of which the sheet says that it gets remarkably many complaints. */
export interface RadarWarning extends Pick<RadarJudgement, 'recent' | 'usual'> {
  category: string;
}

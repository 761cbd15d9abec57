import type { Calamity } from '../../procedure/calamity/calamity';
import { failed } from '../ports/failed';
import type { CalamityLine } from '../ports/calamityPorts';
import { signCalamity } from './calamityRoles';
import type { CalamityRoles } from './calamityRoles';
import { renumber } from './registerCalamity';
import type { RegisterResult } from './registerCalamity';

/** A calamity that this pane registered: its row is gone, or a row above it carries its code too. */
export interface CalamityTrouble {
  kind: 'gone' | 'double';
  calamity: Calamity;
}

/**
 * What came of the rows that this pane registered: of two colleagues who append at the same moment, the edit that
 * arrives last wins the cells, after both saw their own row (docs: co-authoring in Excel add-ins). A row can also be
 * gone because somebody deleted it, so a person decides.
 */
export function troubledCalamities(
  own: readonly Calamity[],
  lines: readonly CalamityLine[],
): CalamityTrouble[] {
  return own.flatMap((calamity): CalamityTrouble | [] => {
    const row = lines.findIndex((line) => line.calamity.rowId === calamity.rowId);
    if (row < 0) return { kind: 'gone', calamity };
    const code = lines[row]?.calamity.code;
    const isDouble = lines.findIndex((line) => line.calamity.code === code) < row;
    return isDouble ? { kind: 'double', calamity: { ...calamity, code: code ?? '' } } : [];
  });
}

/** Puts a row back under its own ID, or gives it a code of its own. */
export async function mendCalamity(
  roles: CalamityRoles,
  { kind, calamity }: CalamityTrouble,
): Promise<RegisterResult> {
  if (kind === 'double') return renumber(roles, calamity);
  const appended = await roles.calamities.appendCalamity(calamity, signCalamity(roles, 'registered'));
  if (!appended.ok) return { ...failed(appended), attempt: calamity };
  return appended.value.sameCode > 1 ? renumber(roles, calamity) : { kind: 'registered', calamity };
}

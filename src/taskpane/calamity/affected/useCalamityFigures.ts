import type { AffectedRow } from '../../../procedure/calamity/affected/affectedRelation';
import type { Calamity } from '../../../procedure/calamity/calamity';
import { keepCalamityFigures } from '../../../usecases/letters/keepCalamityFigures';
import { usePorts } from '../../shared/ports';

/** Keeps the figures of the affected relations in the list of calamities, for the quarter's report. */
export function useCalamityFigures(calamity: Calamity, onKept: () => void) {
  const { calamities } = usePorts();
  return async (rows: readonly AffectedRow[]) => {
    if (await keepCalamityFigures(calamities, calamity, rows)) onKept();
  };
}

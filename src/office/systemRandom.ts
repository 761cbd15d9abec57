import type { RowId } from '../procedure/complaint/complaint';
import type { RandomSource } from '../usecases/ports/ports';

const range = 2 ** 32;

export const systemRandom: RandomSource = {
  below(limit) {
    // Drawn again above the last whole multiple, so that each outcome stays equally likely.
    const fair = range - (range % limit);
    for (;;) {
      const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
      if (drawn < fair) return drawn % limit;
    }
  },
  // The brand marks where row IDs come from: here.
  rowId: () => crypto.randomUUID() as RowId,
};

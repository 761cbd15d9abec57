import { useEffect, useState } from 'react';
import type { AffectedRow } from '../../../../procedure/calamity/affected/affectedRelation';
import { composeLetters } from '../../../../usecases/letters/composeLetters';
import type { ComposedLetters } from '../../../../usecases/letters/composeLetters';
import type { LetterBasis } from '../../../../usecases/letters/composeLetter';
import { yieldToPane } from '../../../shared/yieldToPane';

interface Made {
  basis: LetterBasis;
  composed: ComposedLetters;
}

/** All letters, laid out; `null` while that is going on. */
export function useComposedLetters(
  rows: readonly AffectedRow[],
  basis: LetterBasis | null,
): ComposedLetters | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let wanted = true;
    if (basis !== null) {
      void composeLetters(rows, basis, yieldToPane).then((composed) => {
        if (wanted) setMade({ basis, composed });
      });
    }
    return () => {
      wanted = false;
    };
  }, [rows, basis]);
  // Those of rows of a moment ago stay until the new ones are there: dates change in them and no letter does.
  return made?.basis === basis ? made.composed : null;
}

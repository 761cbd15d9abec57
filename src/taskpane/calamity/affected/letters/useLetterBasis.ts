import { useEffect, useMemo, useState } from 'react';
import { dayInWords } from '../../../../i18n/format/dayInWords';
import type { Calamity } from '../../../../procedure/calamity/calamity';
import type { Day } from '../../../../procedure/calendar/day';
import type { LetterBasis } from '../../../../usecases/letters/composeLetter';
import type { LetterStyle } from '../../../../usecases/ports/letterPorts';
import type { Fault } from '../../../../usecases/ports/ports';
import { usePorts } from '../../../shared/ports';

/** What all letters of a calamity have in common, with the office's texts as they stand in the settings. */
export function useLetterBasis(calamity: Calamity, day: Day) {
  const { letters } = usePorts();
  const [style, setStyle] = useState<LetterStyle | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  useEffect(() => {
    let wanted = true;
    void letters.letterStyle().then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setStyle(outcome.value);
      else setFault(outcome.fault);
    });
    return () => {
      wanted = false;
    };
  }, [letters]);

  // By what the letter says: a calamity that only got new figures makes no new letters.
  const { code, title, what, cause, since, solution, apology, responsible } = calamity;
  const basis = useMemo<LetterBasis | null>(
    () =>
      style && {
        style,
        calamity: { code, title, what, cause, since, solution, apology, responsible },
        date: dayInWords(day, style.locale),
        since: since === null ? '' : dayInWords(since, style.locale),
      },
    [style, code, title, what, cause, since, solution, apology, responsible, day],
  );
  const edit = async () => {
    const opened = await letters.openLetterStyle();
    setFault(opened.ok ? null : opened.fault);
  };
  return { basis, fault, edit };
}

import { useMemo } from 'react';
import { dayInWords } from '../../../../i18n/format/dayInWords';
import type { Calamity } from '../../../../procedure/calamity/calamity';
import type { Day } from '../../../../procedure/calendar/day';
import type { LetterBasis } from '../../../../usecases/letters/composeLetter';
import { usePorts } from '../../../shared/ports';
import { useFault } from '../../../shared/useFault';
import { useReading } from '../../../shared/useReading';

/** What all letters of a calamity have in common, with the office's texts as they stand in the settings. */
export function useLetterBasis(calamity: Calamity, day: Day) {
  const { letters } = usePorts();
  const { value: style, fault } = useReading(() => letters.letterStyle());
  const opening = useFault();

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
  return { basis, fault: fault ?? opening.fault, edit: () => opening.attempt(letters.openLetterStyle()) };
}

import type { Fault } from '../../../../usecases/ports/ports';
import { useFaultSentence } from '../../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';

/** Faults as sentences, in which what is missing belongs to the letters and not to the register. */
export function useLettersFault(): (fault: Fault) => string {
  const faultSentence = useFaultSentence();
  const { faults } = useFurtherTexts().letters;
  return (fault) => {
    const own: Partial<Record<Fault['code'], (name: string) => string>> = faults;
    return own[fault.code]?.('name' in fault ? fault.name : '') ?? faultSentence(fault);
  };
}

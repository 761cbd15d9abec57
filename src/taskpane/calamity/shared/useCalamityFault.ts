import type { Fault } from '../../../usecases/ports/ports';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';

/** Faults as sentences, in which a row is a calamity's and not a complaint's. */
export function useCalamityFault(): (fault: Fault) => string {
  const faultSentence = useFaultSentence();
  const { faults } = useFurtherTexts().calamity;
  return (fault) => {
    const own: Partial<Record<Fault['code'], string>> = faults;
    return own[fault.code] ?? faultSentence(fault);
  };
}

import type { Texts } from '../../i18n/texts';
import { useWording } from './wording';

export type Fault = Parameters<Texts['faultSentence']>[0];

/** Faults as sentences that name columns as the sheet does. */
export function useFaultSentence(): (fault: Fault) => string {
  const { texts, words } = useWording();
  return (fault) => texts.faultSentence(fault, (field) => words.columns[field]);
}

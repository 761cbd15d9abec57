import type { FurtherTexts } from '../../i18n/further/furtherTexts';
import type { OwnFaults } from '../../i18n/further/actionFaults';
import type { Fault } from './useFaultSentence';
import { useFaultSentence } from './useFaultSentence';
import { useFurtherTexts } from './useFurtherTexts';

export type FaultAction = keyof FurtherTexts['faults'];

/** Faults as sentences of an action, which knows what stands already and what to do now; else as everywhere. */
export function useActionFault(action: FaultAction): (fault: Fault) => string {
  const faultSentence = useFaultSentence();
  const own: OwnFaults = useFurtherTexts().faults[action];
  return (fault) => own[fault.code]?.('name' in fault ? fault.name : '') ?? faultSentence(fault);
}

import type { Complaint } from '../../procedure/complaint/complaint';
import { requiredContext } from '../../ui/texts/requiredContext';

/** Opens the form filled with an incomplete complaint. */
export const [CompleteContext, useComplete] = requiredContext<(complaint: Complaint) => void>('the tabs');

import type { Complaint } from '../procedure/complaint';
import { requiredContext } from '../ui/requiredContext';

/** Opens the form filled with an incomplete complaint. */
export const [CompleteContext, useComplete] = requiredContext<(complaint: Complaint) => void>('the tabs');

import { createContext, useContext } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';

export const CompleteContext = createContext<((complaint: Complaint) => void) | null>(null);

/** Opens the form filled with an incomplete complaint. */
export function useComplete(): (complaint: Complaint) => void {
  const complete = useContext(CompleteContext);
  if (!complete) throw new Error('outside the tabs');
  return complete;
}

import { useEffect, useState } from 'react';
import type { CaseHistory } from '../../../procedure/lifeCycle/caseHistory';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Outcome } from '../../../usecases/ports/ports';
import { readHistory } from '../../../usecases/case/readHistory';
import { usePorts } from '../../shared/ports';

/** The rounds and the log of a case: read once they are unfolded, and again after each step that is taken meanwhile. */
export function useHistory(complaint: Complaint) {
  const { register } = usePorts();
  const [open, setOpen] = useState(false);
  const [history, setHistory] = useState<Outcome<CaseHistory> | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    void readHistory(register, complaint.rowId).then((found) => {
      if (wanted) setHistory(found);
    });
    return () => {
      wanted = false;
    };
  }, [register, open, complaint, tries]);

  return { open, setOpen, history, retry: () => setTries((count) => count + 1) };
}

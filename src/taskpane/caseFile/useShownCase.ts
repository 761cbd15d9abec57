import { useEffect, useState } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Fault } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';

type ShownCase =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'shown'; complaint: Complaint };

interface Showing {
  /** Nothing is read while another part of the pane is in front. */
  active: boolean;
  /** Changes when the row to show was selected from the pane. */
  shown: number;
}

/** The case of the selected row; what was shown stays until the next one is read. */
export function useShownCase({ active, shown }: Showing) {
  const { register, onSelectionChanged } = usePorts();
  const [state, setState] = useState<ShownCase>({ kind: 'reading' });
  const [stale, setStale] = useState(0);

  useEffect(() => {
    const started = onSelectionChanged(() => setStale((count) => count + 1));
    return () => void started.then((stop) => stop());
  }, [onSelectionChanged]);

  useEffect(() => {
    if (!active) return undefined;
    let wanted = true;
    void register.selected().then((selected) => {
      if (!wanted) return;
      if (!selected.ok) setState({ kind: 'failed', fault: selected.fault });
      else if (selected.value === null) setState({ kind: 'none' });
      else setState({ kind: 'shown', complaint: selected.value });
    });
    return () => {
      wanted = false;
    };
  }, [register, active, shown, stale]);

  return {
    state,
    reread: () => setStale((count) => count + 1),
    /** The same case as it stands now; another one that is shown by now stays. */
    update: (complaint: Complaint) =>
      setState((current) =>
        current.kind === 'shown' && current.complaint.rowId === complaint.rowId
          ? { kind: 'shown', complaint }
          : current,
      ),
  };
}

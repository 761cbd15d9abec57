import { useEffect, useEffectEvent } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import { usePorts } from '../shared/ports';
import { useReading } from '../shared/useReading';

interface Showing {
  /** Nothing is read while another part of the pane is in front. */
  active: boolean;
  /** Changes when the row to show was selected from the pane. */
  shown: number;
}

/** The case of the selected row, `null` when none is; what was shown stays until the next one is read. */
export function useShownCase({ active, shown }: Showing) {
  const { register, onSelectionChanged } = usePorts();
  const { reading, value, fault, reread, put } = useReading(() => register.selected(), active ? shown : null);
  const selectionChanged = useEffectEvent(reread);

  useEffect(() => {
    const started = onSelectionChanged(() => selectionChanged());
    return () => void started.then((stop) => stop());
  }, [onSelectionChanged]);

  return {
    reading,
    complaint: value,
    fault,
    reread,
    /**
     * The same case as it stands now; another one that is shown by now stays. One that got an ID of its own is read by what
     * is selected.
     */
    update: (complaint: Complaint) => {
      put((current) => (current?.rowId === complaint.rowId ? complaint : current));
      if (value?.rowId !== complaint.rowId) reread();
    },
  };
}

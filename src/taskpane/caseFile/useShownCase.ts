import { useEffect, useEffectEvent, useState } from 'react';
import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import { usePorts } from '../shared/ports';
import { useReading } from '../shared/useReading';
import { followCursor } from './followCursor';

interface Showing {
  /** Nothing is read while another part of the pane is in front. */
  active: boolean;
  /** Changes when the row to show was selected from the pane. */
  shown: number;
}

/** The case of the selected row, `null` when none is; what was shown stays until the next one is read. */
export function useShownCase({ active, shown }: Showing) {
  const { register, onSelectionChanged, onComplaintsChanged } = usePorts();
  const [readFor, setReadFor] = useState<number | null>(null);
  /** The case of which the form is in front: nothing on that sheet is another case. */
  const [formOf, setFormOf] = useState<RowId | null>(null);
  const { reading, value, fault, reread, put } = useReading(
    async () => {
      const selected = await register.selected();
      if (!selected.ok || selected.value === null) return formOf ? register.byRowId(formOf) : selected;
      setFormOf(null);
      return selected;
    },
    active ? shown : null,
    () => setReadFor(shown),
  );
  const selectionChanged = useEffectEvent(reread);

  useEffect(() => {
    const cursor = followCursor(() => selectionChanged());
    const started = [onSelectionChanged(cursor.moved), onComplaintsChanged(cursor.changed)];
    return () => {
      cursor.stop();
      started.forEach((hearing) => void hearing.then((stop) => stop()));
    };
  }, [onSelectionChanged, onComplaintsChanged]);

  return {
    reading,
    complaint: value,
    /** The row that was selected from the pane is still being read: what is shown is another, or how it was. */
    isLate: readFor !== shown,
    fault,
    reread,
    formOf,
    setFormOf,
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

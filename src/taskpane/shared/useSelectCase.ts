import { useState } from 'react';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Fault } from '../../usecases/ports/ports';
import { usePorts } from './ports';

export function useSelectCase(onSelected: () => void) {
  const { register } = usePorts();
  const [fault, setFault] = useState<Fault | null>(null);
  const select = async (rowId: RowId) => {
    const selected = await register.select(rowId);
    setFault(selected.ok ? null : selected.fault);
    if (selected.ok) onSelected();
  };
  return { select, fault };
}

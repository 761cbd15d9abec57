import { useState } from 'react';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Fault } from '../../usecases/ports/ports';
import { selectCase } from '../../usecases/case/selectCase';
import { usePorts } from './ports';

export function useSelectCase(onSelected: () => void) {
  const { register } = usePorts();
  const [fault, setFault] = useState<Fault | null>(null);
  const select = async (rowId: RowId) => {
    const result = await selectCase({ selector: register }, rowId);
    setFault(result.kind === 'failed' ? result.fault : null);
    if (result.kind === 'selected') onSelected();
  };
  return { select, fault };
}

import type { RowId } from '../../procedure/complaint/complaint';
import { usePorts } from './ports';
import { useFault } from './useFault';

export function useSelectCase(onSelected: () => void) {
  const { register } = usePorts();
  const { fault, attempt } = useFault();
  const select = async (rowId: RowId) => {
    if (await attempt(register.select(rowId))) onSelected();
  };
  return { select, fault };
}

import { use } from 'react';
import type { RowId } from '../../procedure/complaint/complaint';
import { FilteredContext } from './filteredContext';
import { usePorts } from './ports';
import { useFault } from './useFault';

export function useSelectCase(onSelected: () => void) {
  const { register } = usePorts();
  const { tell } = use(FilteredContext);
  const { fault, attempt } = useFault();
  const select = async (rowId: RowId) => {
    const selecting = register.select(rowId);
    if (!(await attempt(selecting))) return;
    const selected = await selecting;
    tell(selected.ok && selected.value.isFiltered ? rowId : null);
    onSelected();
  };
  return { select, fault };
}

import { use } from 'react';
import type { RowId } from '../../procedure/complaint/complaint';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { FilteredContext } from '../shared/filteredContext';
import { usePorts } from '../shared/ports';
import { useFault } from '../shared/useFault';

/** Says of a case that was opened from the pane why its row is not seen in the sheet, and shows it. */
export function FilteredNotice({ rowId }: { rowId: RowId }) {
  const filtered = use(FilteredContext);
  const { register } = usePorts();
  const { search } = useFurtherTexts();
  const { fault, attempt } = useFault();
  if (filtered.rowId !== rowId) return null;
  const clear = async () => {
    if (!(await attempt(register.clearFilter()))) return;
    await register.select(rowId);
    filtered.tell(null);
  };
  return (
    <>
      <Notice
        intent="info"
        sentence={search.filtered}
        action={{ label: search.clearFilter, run: () => void clear() }}
      />
      <FaultNotice fault={fault} />
    </>
  );
}

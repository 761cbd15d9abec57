import { createContext } from 'react';
import type { RowId } from '../../procedure/complaint/complaint';

interface Filtered {
  /** The complaint that was selected from the pane while a filter hides its row. */
  rowId: RowId | null;
  tell: (rowId: RowId | null) => void;
}

/** Whoever selects a row tells, and the case that is shown says so. */
export const FilteredContext = createContext<Filtered>({ rowId: null, tell: () => {} });

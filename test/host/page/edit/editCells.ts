import type { Area } from '../../model/Area';
import type { Sheet } from '../../model/Sheet';
import type { OpenDocument } from '../OpenDocument';
import { restoreSnapshot, tablesLieAs, takeSnapshot, type Snapshot } from './snapshot';

/**
 * Does an edit in the person's name, as one step that can be taken back.
 * @param area what the person edits; selected again when the step is taken back
 * @param touched every cell that the edit may change
 * @throws what the edit throws, with everything as it was before
 */
export const editCells = (
  open: OpenDocument,
  sheet: Sheet,
  area: Area,
  touched: Area[],
  act: () => void,
): void => {
  const { workbook } = open;
  const take = (areas: Area[]): Snapshot => takeSnapshot(workbook, sheet, areas);
  const before = take(touched);
  try {
    open.asUser(act);
  } catch (error) {
    restoreSnapshot(workbook, before);
    throw error;
  }
  let other = before;
  let left = take([]);
  const swap = () => {
    const now = take(touched);
    open.asUser(() => restoreSnapshot(workbook, other));
    other = now;
    left = take([]);
  };
  open.history.push({
    touches: touched.map((each) => ({ sheet: sheet.id, area: each })),
    shows: { sheet: sheet.id, area },
    undo: swap,
    redo: swap,
    isStill: () => tablesLieAs(workbook, left),
  });
};

import type { FoundList, SheetSketch } from '../../../procedure/adoption/cells/sourceList';

const rowsShown = 3;
/** Further columns say little about which list it is. */
const columnsShown = 12;
/** A cell may hold 32,767 characters. */
const charactersShown = 60;

/** The headers and the first rows of a list that hold something, as the sheet shows them, as far as the sketch goes. */
export function firstRows(
  { headers, body }: FoundList,
  { used, shown }: SheetSketch,
): { headers: string[]; rows: string[][] } {
  const top = body.row - (used?.row ?? 0);
  const left = body.column - (used?.column ?? 0);
  const columns = Math.min(headers.length, columnsShown);
  return {
    headers: headers.slice(0, columns),
    rows: shown
      .slice(top, top + body.rows)
      .map((row) => row.slice(left, left + columns).map((text) => text.slice(0, charactersShown)))
      .filter((row) => row.some((text) => text.trim() !== ''))
      .slice(0, rowsShown),
  };
}

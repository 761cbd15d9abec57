import { nameMade, namesIn } from '../names/knownNames';
import { sheetOfReference } from '../names/sheetOfReference';
import { rankOfName, rankOfTable } from './tabRank';

/** Puts tabs that are made among those that the workbook has. */
export interface TabPlaces {
  /** A sheet that this batch added: Excel put it behind all others. */
  place(sheet: Excel.Worksheet, rank: number): void;
}

/** What tells which sheets are ours, as loaded by `loadTabs` or with other things. */
export interface LoadedTabs {
  sheets: readonly string[];
  /** By the names that we made them with. */
  tables: readonly { name: string; sheet: string }[];
  names: readonly { name: string; formula: unknown }[];
}

/**
 * A new tab comes right after those of ours that belong before it. No other tab is moved, so that an office's order stays, and
 * what our sheets are called doesn't matter: they are known by their tables and names.
 */
export function tabPlaces({ sheets, tables, names }: LoadedTabs): TabPlaces {
  const ranks = new Map<string, number>();
  for (const { name, sheet } of tables) {
    const rank = rankOfTable(name);
    if (rank !== null) ranks.set(sheet, rank);
  }
  for (const { name, formula } of names) {
    const rank = rankOfName(name);
    const sheet = sheetOfReference(formula);
    if (rank !== null && sheet !== null) ranks.set(sheet, rank);
  }
  const tabs: (number | null)[] = sheets.map((sheet) => ranks.get(sheet) ?? null);
  return {
    place(sheet, rank) {
      const before = Math.max(...tabs.map((other) => (other !== null && other <= rank ? other : -1)));
      const after = tabs.findIndex((other) => other !== null && other > rank);
      const end = after < 0 ? tabs.length : after;
      const at = before < 0 ? end : tabs.lastIndexOf(before) + 1;
      // The end is where Excel put it; a place past it, where a colleague deleted a sheet, would be refused.
      if (at < tabs.length) sheet.position = at;
      tabs.splice(at, 0, rank);
    },
  };
}

/** @param tables loaded with the names of their sheets */
export const tablesMade = (
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): LoadedTabs['tables'] =>
  tables.map(({ name, worksheet }) => ({ name: nameMade(namesIn(context), name), sheet: worksheet.name }));

/** Asks what tells which sheets are ours; use it after the sync. */
export function loadTabs(context: Excel.RequestContext): () => TabPlaces {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  return () =>
    tabPlaces({
      sheets: worksheets.items.map(({ name }) => name),
      tables: tablesMade(context, tables.items),
      names: names.items,
    });
}

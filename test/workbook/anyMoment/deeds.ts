import type { RandomSource } from '../../../src/usecases/ports/ports';
import { tagOf, widthBelow, type Entry, type Kept, type Standing } from './watched';

/** What a table has to hold by what colleagues did to it. */
export interface Expected {
  entries: Entry[];
  /** What they typed outside of it. */
  outside: string[];
}

interface Scene {
  kept: Kept;
  now: Standing;
  expected: Expected;
  random: RandomSource;
  /** Another one each time. */
  newText: () => string;
}

/** How a colleague does one thing in the sheet, written down in what is expected; `null` where it can't be done now. */
type Deed = (scene: Scene) => ((table: Excel.Table) => void) | null;

const oneOf = <T>({ below }: RandomSource, items: readonly T[]): T | undefined => items[below(items.length)];

interface Own {
  at: number;
  entry: Entry;
}

/** A row of theirs that can be told from all others. */
function ownRow({ kept, now, expected, random }: Scene): Own | null {
  const once = (rows: readonly Entry[], tag: string) =>
    rows.filter((row) => tagOf(kept, row) === tag).length === 1;
  const own = expected.entries.flatMap((entry): Own[] => {
    const tag = tagOf(kept, entry);
    if (tag === '' || !once(expected.entries, tag) || !once(now.rows, tag)) return [];
    return [{ entry, at: now.rows.findIndex((row) => tagOf(kept, row) === tag) }];
  });
  return oneOf(random, own) ?? null;
}

/** The same, of a row that reads as it did before anything was written in it. */
function unwrittenRow(scene: Scene): Own | null {
  const own = ownRow(scene);
  return own && JSON.stringify(scene.now.rows[own.at]) === JSON.stringify(own.entry) ? own : null;
}

const remove = ({ entries }: Expected, entry: Entry) => void entries.splice(entries.indexOf(entry), 1);

const sort: Deed = ({ kept, now, random }) => {
  const key = now.places.get(kept.tag) ?? 0;
  const ascending = random.below(2) === 0;
  return (table) => table.sort.apply([{ key, ascending }]);
};

const insertRow: Deed = ({ now, random }) => {
  const at = random.below(now.rows.length);
  return (table) => void table.getDataBodyRange().getRow(at).insert('Down');
};

const deleteRow: Deed = (scene) => {
  const own = ownRow(scene);
  if (!own || scene.now.rows.length === 1) return null;
  remove(scene.expected, own.entry);
  return (table) => table.getDataBodyRange().getRow(own.at).delete('Up');
};

const editCell: Deed = (scene) => {
  const { kept, now, expected, random, newText } = scene;
  const own = ownRow(scene);
  const header = oneOf(random, kept.typed);
  if (!own || header === undefined) return null;
  const text = newText();
  expected.entries[expected.entries.indexOf(own.entry)] = { ...own.entry, [header]: text };
  return (table) => {
    table.getDataBodyRange().getCell(own.at, now.places.get(header) ?? 0).values = [[text]];
  };
};

const copyRow: Deed = (scene) => {
  const own = unwrittenRow(scene);
  if (!own) return null;
  const to = scene.random.below(scene.now.rows.length);
  scene.expected.entries.push({ ...own.entry });
  return (table) => {
    table.getDataBodyRange().getRow(to).insert('Down');
    const body = table.getDataBodyRange();
    body.getRow(to).copyFrom(body.getRow(own.at < to ? own.at : own.at + 1));
  };
};

const pasteOver: Deed = (scene) => {
  const [from, over] = [unwrittenRow(scene), ownRow(scene)];
  if (!from || !over || from.at === over.at) return null;
  remove(scene.expected, over.entry);
  scene.expected.entries.push({ ...from.entry });
  return (table) => {
    const body = table.getDataBodyRange();
    body.getRow(over.at).copyFrom(body.getRow(from.at));
  };
};

/** Cut and inserted elsewhere. */
const moveRow: Deed = (scene) => {
  const own = unwrittenRow(scene);
  if (!own) return null;
  const to = scene.random.below(scene.now.rows.length);
  return (table) => {
    table.getDataBodyRange().getRow(to).insert('Down');
    const body = table.getDataBodyRange();
    const from = own.at < to ? own.at : own.at + 1;
    body.getRow(to).copyFrom(body.getRow(from));
    body.getRow(from).delete('Up');
  };
};

const renameHeader: Deed = ({ kept, now, random }) => {
  const header = oneOf(random, kept.typed) ?? kept.tag;
  const name = now.names.get(header) === header ? `${header} (nieuw)` : header;
  const at = now.places.get(header) ?? 0;
  return (table) => void (table.columns.getItemAt(at).name = name);
};

const renameTable: Deed = ({ kept, now }) => {
  const name = now.isRenamed ? kept.name : `${kept.name}_van_ons`;
  return (table) => void (table.name = name);
};

const renameSheet: Deed = ({ kept, random }) => {
  const name = random.below(2) === 0 ? kept.sheet.name : `${kept.sheet.name} 2026`;
  return (table) => void (table.worksheet.name = name);
};

const addColumn: Deed = ({ now, random, newText }) => {
  const at = random.below(now.width);
  const name = newText();
  return (table) => void table.columns.add(at, undefined, name);
};

const filter: Deed = (scene) => {
  const { kept, now } = scene;
  const own = ownRow(scene);
  const at = now.places.get(kept.tag) ?? 0;
  if (now.isFiltered || !own) return (table) => table.clearFilters();
  return (table) => table.columns.getItemAt(at).filter.applyValuesFilter([tagOf(kept, own.entry)]);
};

const totals: Deed = ({ now }) => {
  const showTotals = !now.showTotals;
  return (table) => void (table.showTotals = showTotals);
};

/** A row typed right below, of which Excel makes a row of the table, but not under a filter. */
export const typeBelow: Deed = ({ kept, now, expected, newText }) => {
  if (now.showTotals || now.isFiltered || now.below.some((cell) => cell !== '')) return null;
  const tag = newText();
  const blank = Object.fromEntries([...kept.filled].map((header) => [header, '']));
  expected.entries.push({ ...blank, [kept.tag]: tag });
  const at = now.places.get(kept.tag) ?? 0;
  return (table) => void (table.getDataBodyRange().getRowsBelow(1).getCell(0, at).values = [[tag]]);
};

/** A row below a table that Excel did not make part of it. */
export function noteWhatStayedOutside({ entries, outside }: Expected, now: Standing, kept: Kept): void {
  const typed = entries.at(-1);
  if (!typed || now.rows.some((row) => tagOf(kept, row) === tagOf(kept, typed))) return;
  entries.pop();
  outside.push(tagOf(kept, typed));
}

const secondTable: Deed = ({ now, expected, newText }) => {
  if (now.showTotals || now.below.some((cell) => cell !== '')) return null;
  const texts = Array.from({ length: 2 }, () => Array.from({ length: widthBelow }, newText));
  expected.outside.push(...texts.flat());
  return (table) => {
    const place = table
      .getDataBodyRange()
      .getRowsBelow(1)
      .getCell(0, 0)
      .getResizedRange(1, widthBelow - 1);
    const second = table.worksheet.tables.add(place, true);
    second.getRange().values = texts;
  };
};

export const deeds: readonly Deed[] = [
  ...[sort, sort, insertRow, deleteRow, editCell, editCell, copyRow, pasteOver, moveRow],
  ...[renameHeader, renameTable, renameSheet, addColumn, filter, totals, typeBelow, secondTable],
];

import type { RandomSource } from '../../../src/usecases/ports/ports';
import { asColleague } from '../sheetReading';

/** A table of the register with the columns that matter here, by their headers. */
export interface Store {
  table: string;
  /** Tells the rows apart, and is what colleagues sort by. */
  id: string;
  /** Holds the cell that the pane writes. */
  target: string;
  /** Holds cells that the change does not rest on. */
  other: string;
}

const columns = ['id', 'target', 'other'] as const;
type Column = (typeof columns)[number];
export type Row = Record<Column, string>;

/** What a table holds by what colleagues did to it. */
export interface Expected {
  rows: Row[];
  width: number;
  places: Record<Column, number>;
  isRenamed: boolean;
}

const blank: Row = { id: '', target: '', other: '' };

/** Does one thing to what is expected, and gives how a colleague does it in the sheet. */
type Deed = (expected: Expected, random: RandomSource, store: Store) => (table: Excel.Table) => void;

const sort: Deed = ({ rows, places: { id: key } }, random) => {
  const ascending = random.below(2) === 0;
  const sign = ascending ? 1 : -1;
  // Excel puts blanks last in either order.
  rows.sort((a, b) => Number(!a.id) - Number(!b.id) || sign * (a.id < b.id ? -1 : Number(a.id > b.id)));
  return (table) => table.sort.apply([{ key, ascending }]);
};

const insertRow: Deed = ({ rows }, random) => {
  const at = random.below(rows.length);
  rows.splice(at, 0, blank);
  return (table) => void table.getDataBodyRange().getRow(at).insert('Down');
};

const deleteRow: Deed = ({ rows }, random) => {
  if (rows.length === 1) return () => {};
  const at = random.below(rows.length);
  rows.splice(at, 1);
  return (table) => table.rows.getItemAt(at).delete();
};

let typed = 0;
const editCell: Deed = ({ rows, places }, random) => {
  const row = random.below(rows.length);
  const column = random.below(2) === 0 ? 'target' : 'other';
  const text = `van een collega ${++typed}`;
  rows[row] = { ...(rows[row] ?? blank), [column]: text };
  return (table) => void (table.getDataBodyRange().getCell(row, places[column]).values = [[text]]);
};

const copyRow: Deed = ({ rows }, random) => {
  const [from, to] = [random.below(rows.length), random.below(rows.length)];
  rows.splice(to, 0, rows[from] ?? blank);
  return (table) => {
    table.getDataBodyRange().getRow(to).insert('Down');
    const body = table.getDataBodyRange();
    body.getRow(to).copyFrom(body.getRow(from < to ? from : from + 1));
  };
};

const renameHeader: Deed = (expected, _, { target }) => {
  const at = expected.places.target;
  expected.isRenamed = !expected.isRenamed;
  const name = expected.isRenamed ? 'Even anders' : target;
  return (table) => void (table.columns.getItemAt(at).name = name);
};

const addColumn: Deed = (expected, random) => {
  const at = random.below(expected.width);
  const name = `Eigen ${++expected.width}`;
  for (const column of columns) if (expected.places[column] >= at) expected.places[column] += 1;
  return (table) => void table.columns.add(at, undefined, name);
};

const deeds = [sort, sort, insertRow, deleteRow, editCell, editCell, renameHeader, addColumn];

/** Does something at random, in the sheet and in what is expected of it. */
export function actAsColleague(
  store: Store,
  expected: Expected,
  random: RandomSource,
  { mayCopy }: { mayCopy: boolean },
): Promise<void> {
  const possible = mayCopy ? [...deeds, copyRow, copyRow] : deeds;
  const act = (possible[random.below(possible.length)] ?? sort)(expected, random, store);
  return asColleague(({ tables }) => act(tables.getItem(store.table)));
}

/** What stands in the three columns now, wherever they are. */
export function readRows({ table }: Store, { places }: Expected): Promise<Row[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    await context.sync();
    const text = (row: unknown[], column: Column) => String(row[places[column]]);
    return body.values.map((row) => ({
      id: text(row, 'id'),
      target: text(row, 'target'),
      other: text(row, 'other'),
    }));
  });
}

/** Keeps what a table holds, and gives what puts it back: making a register for each of hundreds of runs takes long. */
export async function keepTable({ table: name, ...headers }: Store): Promise<() => Promise<Expected>> {
  const { names, values } = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    return { names: (header.values[0] ?? []).map(String), values: body.values as unknown[][] };
  });
  const places = {
    id: names.indexOf(headers.id),
    target: names.indexOf(headers.target),
    other: names.indexOf(headers.other),
  };
  return () =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      const now = (header.values[0] ?? []).map(String);
      for (const own of now.filter((column) => column.startsWith('Eigen ')))
        table.columns.getItem(own).delete();
      table.getHeaderRowRange().values = [names];
      table.getDataBodyRange().clear(Excel.ClearApplyTo.contents);
      table.resize(table.getHeaderRowRange().getResizedRange(values.length, 0));
      table.getDataBodyRange().values = values;
      await context.sync();
      const text = (row: unknown[], column: Column) => String(row[places[column]]);
      const rows = values.map((row) => ({
        id: text(row, 'id'),
        target: text(row, 'target'),
        other: text(row, 'other'),
      }));
      return { rows, width: names.length, places: { ...places }, isRenamed: false };
    });
}

/**
 * Acts before each request that reaches the workbook, until what it gives is called.
 * @param act is told the number of the request, and whether it puts back what was written
 */
export function beforeEachRequest(
  act: (nth: number, putsBack: boolean) => Promise<void>,
): () => Promise<void> {
  const execute = OSF.DDA.RichApi.executeRichApiRequestAsync;
  let nth = 0;
  let isOver = false;
  let acting = Promise.resolve();
  const watch: typeof execute = (message, callback) => {
    OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
    // Only what puts back writes formulas.
    acting = act(++nth, String(message[4]).includes('"Name":"Formulas"'));
    void acting.then(() => {
      if (!isOver) OSF.DDA.RichApi.executeRichApiRequestAsync = watch;
      execute(message, callback);
    });
  };
  OSF.DDA.RichApi.executeRichApiRequestAsync = watch;
  return () => {
    isOver = true;
    OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
    return acting;
  };
}

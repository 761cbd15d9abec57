import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import { addSheet, fill } from '../../host/files/buildWorkbook';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { createEmptyWorkbook } from '../../host/model/Workbook';
import { filledRegister } from '../filledRegister';
import { table } from '../table';

const ROWS = 10_000;
const LIST = { rows: 22_884, columns: 26 };

async function seconds<T>(act: () => Promise<T>): Promise<[T, string]> {
  const started = performance.now();
  const result = await act();
  return [result, ((performance.now() - started) / 1000).toFixed(1)];
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const thousands = (count: number): string => count.toLocaleString('en');

/** A list as an office keeps it: numbers, days, words that come again and texts that don't. */
function listFile(): Promise<Uint8Array> {
  const workbook = createEmptyWorkbook();
  const cell = (row: number, column: number) =>
    [row * column + 0.5, 45_000 + (row % 900), `woord ${row % 50}`, `Wat iemand schreef, ${row}, ${column}`][
      column % 4
    ] ?? null;
  const rows = Array.from({ length: LIST.rows }, (_, row) =>
    Array.from({ length: LIST.columns }, (_unused, column) =>
      row === 0 ? `Kolom ${column}` : cell(row, column),
    ),
  );
  fill(workbook, addSheet(workbook, 'Lijst'), 0, 0, rows);
  return saveWorkbook(workbook);
}

/** Saving and opening files, beside the library for files alone, which knows no formulas, tables or rules of ours. */
export async function run(): Promise<void> {
  const print = table('Files, seconds (limit 10)', ['local Excel', 'library', 'MB of file']);
  const list = await listFile();
  const [, listOpened] = await seconds(() => openWorkbook(list));
  const [, listLoaded] = await seconds(() => new FileWorkbook().xlsx.load(list));
  print([`Open ${thousands(LIST.rows)} x ${LIST.columns}`, listOpened, listLoaded, megabytes(list.length)]);

  const { host } = await filledRegister(ROWS);
  const [bytes, saved] = await seconds(() => saveWorkbook(host.workbook));
  const [, opened] = await seconds(() => openWorkbook(bytes));
  const library = new FileWorkbook();
  const [, loaded] = await seconds(() => library.xlsx.load(bytes));
  const [, written] = await seconds(() => library.xlsx.writeBuffer({ validate: false }));
  print([`Save ${thousands(ROWS)} complaints`, saved, written, megabytes(bytes.length)]);
  print([`Open ${thousands(ROWS)} complaints`, opened, loaded, '']);
}

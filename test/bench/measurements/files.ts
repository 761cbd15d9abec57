import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { filledRegister } from '../filledRegister';
import { table } from '../table';

const ROWS = 10_000;

async function seconds<T>(act: () => Promise<T>): Promise<[T, string]> {
  const started = performance.now();
  const result = await act();
  return [result, ((performance.now() - started) / 1000).toFixed(1)];
}

/** Saving and opening a register, beside the library for files alone, which knows no formulas, tables or rules of ours. */
export async function run(): Promise<void> {
  const { host } = await filledRegister(ROWS);
  const [bytes, saved] = await seconds(() => saveWorkbook(host.workbook));
  const [, opened] = await seconds(() => openWorkbook(bytes));
  const library = new FileWorkbook();
  const [, loaded] = await seconds(() => library.xlsx.load(bytes));
  const [, written] = await seconds(() => library.xlsx.writeBuffer({ validate: false }));
  const print = table(`A file of ${ROWS.toLocaleString('en')} rows, seconds (limit 10)`, [
    'local Excel',
    'library',
  ]);
  print(['Save', saved, written]);
  print(['Open', opened, loaded]);
}

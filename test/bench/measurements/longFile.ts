import { startLocalExcel } from '../../host/inProcess';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { filledRegister } from '../filledRegister';
import { table } from '../table';

const ROWS = 100_000;

async function saved(): Promise<Uint8Array> {
  const { host } = await filledRegister(ROWS);
  return saveWorkbook(host.workbook);
}

/** Saving and opening a register of which the sheet fits into no text. In a process of its own, for the memory. */
export async function run(): Promise<void> {
  const heading = `A file of ${ROWS.toLocaleString('en')} complaints (memory below 1,000 MB)`;
  const print = table(heading, ['seconds', 'MB of file', 'MB of memory']);
  const tell = (label: string, started: number, bytes: Uint8Array) =>
    print([
      label,
      ((performance.now() - started) / 1000).toFixed(0),
      (bytes.length / 1e6).toFixed(1),
      (process.resourceUsage().maxRSS / 1024).toFixed(0),
    ]);
  let started = performance.now();
  const bytes = await saved();
  tell('Fill and save', started, bytes);
  // Lets go of the register that was saved.
  startLocalExcel({ results: [] });
  started = performance.now();
  await openWorkbook(bytes);
  tell('Open', started, bytes);
}

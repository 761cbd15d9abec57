import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toDay } from '../../../src/procedure/calendar/day';
import { hasLibreOffice } from '../../host/files/libreOffice';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { filledRegister } from '../filledRegister';
import { table } from '../table';

const ROWS = 10_000;
/** Of so many complaints one is open. */
const OPEN = 50;
const ROUNDS = 7;
const ENTRIES = 4;

const day = toDay('2026-06-20');
const ended = {
  status: 'closed',
  handedOverOn: day,
  checkedOn: day,
  checkedBy: 'Sanne Bakker',
  calledOn: day,
  satisfied: 'yes',
  closedOn: toDay('2026-06-26'),
} as const;

interface Told {
  load: number;
  entry: number;
  hard: number;
  file: string;
}

/**
 * What an entry into a long register costs in LibreOffice. `REGISTERS` names files, apart by `:`, to measure beside it in turn, such
 * as one that an earlier version made.
 */
export async function run(): Promise<void> {
  if (!hasLibreOffice())
    return console.log('What an entry costs is measured in LibreOffice, which is not there.');
  const { host } = await filledRegister(ROWS, (index) => (index % OPEN === 0 ? {} : ended));
  const folder = await mkdtemp(path.join(tmpdir(), 'entries-'));
  try {
    const file = path.join(folder, 'today.xlsx');
    await writeFile(file, await saveWorkbook(host.workbook));
    const others = (process.env['REGISTERS'] ?? '').split(':').filter((name) => name !== '');
    const script = path.resolve('test/bench/libreOffice/entries.py');
    const { stdout, stderr } = spawnSync(
      'python3',
      [script, String(ROUNDS), String(ENTRIES), file, ...others],
      { encoding: 'utf8' },
    );
    const told = stdout.split('\n').filter((line) => line !== '');
    if (told.length === 0) throw new Error(`LibreOffice told nothing. ${stderr}`);
    const print = table(`LibreOffice, ${ROWS.toLocaleString('en')} rows, CPU seconds`, [
      'load',
      'an entry',
      'all anew',
    ]);
    for (const line of told) {
      const { file: name, load, entry, hard } = JSON.parse(line) as Told;
      print([name, load.toFixed(1), entry.toFixed(3), hard.toFixed(2)]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

import { toDay } from '../../../src/procedure/calendar/day';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { groupCallbacks } from '../../../src/procedure/lifeCycle/waiting/groupCallbacks';
import { serialOf } from '../../../src/workbook/sheet/serial';
import { valueOf } from '../../fixtures/valueOf';
import type { LocalExcel } from '../../host/inProcess';
import { cells } from '../cells';
import { clock, filledRegister } from '../filledRegister';
import { listNaively } from '../listNaively';
import { longestStretch } from '../longestStretch';
import { measure } from '../measure';
import { table } from '../table';

const rows = 100_000;

/** Which of the complaints are open, by how an office might find them. */
const registers: [string, (index: number) => boolean][] = [
  ['503 open, side by side', (index) => index >= rows - 503],
  ['503 open, scattered over all', (index) => index % 199 === 0],
  ['2,500 open, scattered over all', (index) => index % 40 === 0],
  ['5,000 open, scattered over the last fifth', (index) => index >= rows * 0.8 && index % 4 === 0],
  ['none open', () => false],
  ['all open', () => true],
];

/** What the list of what waits costs at 100,000 rows, beside reading the table as most add-ins do. */
export async function run(): Promise<void> {
  const print = table('What waits, at 100,000 rows', ['trips', 'sent', 'received', 'ms', 'stretch ms']);
  const { host, register } = await filledRegister(rows);
  for (const [label, isOpen] of registers) {
    end(host, (index) => !isOpen(index));
    const ours = async () => {
      const { lines } = valueOf(await register.openCases(() => {}));
      groupCallbacks(lines, clock.today());
    };
    const measured = await measure(host, ours);
    print([...cells(`${label}: ours`, measured), (await longestStretch(ours)).toFixed(0)]);
  }
  print(cells('usual way', await measure(host, listNaively)));
}

/** Has the complaints ended, or not. */
function end({ workbook }: LocalExcel, hasEnded: (index: number) => boolean): void {
  const found = workbook.tables.find(({ name }) => name === 'tblKlachten');
  if (!found) throw new Error('There are no complaints');
  const { columns, status } = workbookTexts.nl;
  const at = (header: string) => found.area.column + found.columns.findIndex(({ name }) => name === header);
  const [statusAt, closedAt] = [at(columns.status), at(columns.closedOn)];
  const closedOn = serialOf(toDay('2026-06-20'));
  for (let index = 0; index < rows; index++) {
    const row = found.area.row + 1 + index;
    const ended = hasEnded(index);
    workbook.calculation.setValue(found.sheet, row, statusAt, ended ? status.closed : status.new);
    workbook.calculation.setValue(found.sheet, row, closedAt, ended ? closedOn : null);
  }
}

import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { waitingFor } from '../../../src/usecases/case/listCallbacks';
import { valueOf } from '../../fixtures/valueOf';
import { cells } from '../cells';
import { clock, filledRegister } from '../filledRegister';
import { listNaively } from '../listNaively';
import { measure } from '../measure';
import { table } from '../table';

const rows = 100_000;
const ended = { status: 'closed', closedOn: toDay('2026-06-20') } as const;

/** Which of the complaints are open, by how an office might find them. */
const registers: [string, (index: number) => boolean][] = [
  ['2,000 open, the last ones and old stragglers', (index) => index >= rows - 1_960 || index % 2_500 === 0],
  ['5,000 open, scattered over the last fifth', (index) => index >= rows * 0.8 && index % 4 === 0],
  ['all open', () => true],
];

/** What the list of what waits costs at 100,000 rows, beside reading the table as most add-ins do. */
export async function run(): Promise<void> {
  const print = table('What waits, at 100,000 rows', ['trips', 'sent', 'received', 'ms']);
  for (const [label, isOpen] of registers) {
    const told = (index: number): Partial<Complaint> => (isOpen(index) ? {} : ended);
    const { host, register } = await filledRegister(rows, told);
    const ours = async () => {
      const { lines } = valueOf(await register.openCases(() => {}));
      waitingFor(lines, null, clock.today());
    };
    print(cells(`${label}: ours`, await measure(host, ours)));
    if (label === 'all open') print(cells('usual way', await measure(host, listNaively)));
  }
}

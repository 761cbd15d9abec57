import { followCursor } from '../../../src/taskpane/caseFile/followCursor';
import { onSelectionChanged } from '../../../src/workbook/watch/onSelectionChanged';
import { findSheet } from '../../host/model/find';
import { selectCells } from '../../host/model/selectCells';
import { cells } from '../cells';
import { filledRegister } from '../filledRegister';
import { measure } from '../measure';
import { selectNaively } from '../selectNaively';
import { table } from '../table';

const steps = 30;

/** In milliseconds: a key that is held down is repeated quicker than this. */
const betweenSteps = 60;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What it costs to walk through rows of the sheet while the pane shows the case of the row. */
export async function run(): Promise<void> {
  const print = table(`Walking through ${steps} rows`, ['trips', 'sent', 'received', 'ms']);
  for (const rows of [1_000, 100_000]) {
    const { host, register } = await filledRegister(rows);
    const sheet = findSheet(host.workbook, 'Klachten');
    if (!sheet) throw new Error('The complaints have no sheet');
    const walking = async (moved: (row: string | null) => void) => {
      const stop = await onSelectionChanged(moved);
      const walked = await measure(host, async () => {
        for (let row = 1; row <= steps; row++) {
          selectCells(host.workbook, sheet, { row, column: 0, rowCount: 1, columnCount: 1 });
          await wait(betweenSteps);
        }
        // Until the last row was read, too.
        await wait(10 * betweenSteps);
      });
      await stop();
      return walked;
    };
    const at = rows.toLocaleString('en');
    const ours = followCursor(() => void register.selected());
    print(cells(`${at} rows: ours`, await walking(ours.moved)));
    print(cells(`${at} rows: usual way`, await walking(() => void selectNaively())));
  }
}

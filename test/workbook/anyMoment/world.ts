import type { Complaint, RowId } from '../../../src/procedure/complaint/complaint';
import type { Calamity } from '../../../src/procedure/calamity/calamity';
import { toDay } from '../../../src/procedure/calendar/day';
import { roundFields } from '../../../src/procedure/lifeCycle/round';
import type { Round } from '../../../src/procedure/lifeCycle/round';
import type { OpenedRegister } from '../../../src/usecases/ports/ports';
import type { WorkbookRegister } from '../../../src/usecases/ports/workbookRegister';
import { createFurtherPorts } from '../../../src/workbook/ports/createFurtherPorts';
import { newSession } from '../../../src/workbook/table/session';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aCalamity } from '../../fixtures/aCalamity';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import type { Workbook } from '../../host/model/Workbook';
import { startLocalExcel, type LocalExcel } from '../../host/inProcess';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { openedRegister } from '../openedRegister';
import { byTheBook, draw, work } from '../sample/drawnSample';
import type { WatchedTable } from './watched';

/** What this pane writes is told apart by this in the column of tags. */
export const mine = 'MIJN';

const handedOver: Partial<Complaint> = { status: 'handedOver', handedOverOn: toDay('2026-07-02') };
const checked: Partial<Complaint> = {
  ...handedOver,
  status: 'checked',
  checkedOn: toDay('2026-07-07'),
  checkedBy: 'Ruth Oosterhof',
};
const called: Partial<Complaint> = { ...checked, status: 'calledBack', calledOn: toDay('2026-07-08') };

/** A complaint for each thing that can be done to one. */
const states = {
  incomplete: { status: 'incomplete', promise: '' },
  new: {},
  serious: { severity: 'serious' },
  handedOver,
  checked,
  unsatisfied: { ...called, satisfied: 'no' },
  satisfied: { ...called, satisfied: 'yes' },
  ended: byTheBook,
} as const satisfies Record<string, Partial<Complaint>>;

export type State = keyof typeof states;

export const tables = {
  complaints: {
    name: 'tblKlachten',
    tag: 'Relatienr',
    typed: ['Plaats', 'Toegezegde actie', 'Status', 'Reactie relatie'],
  },
  log: { name: 'tblLogboek', tag: 'Door', typed: ['Wat'] },
  rounds: { name: 'tblRondes', tag: 'Opvolging door', typed: ['Toegezegde actie'] },
  calamities: { name: 'tblCalamiteiten', tag: 'Calamiteit', typed: ['Oorzaak', 'Oplossing'] },
  samples: { name: 'tblSteekproeven', tag: 'Door', typed: ['Methode'] },
  scorecard: { name: 'tblSteekproef_2026_01', tag: 'Punt van de procedure', typed: ['Opmerking', 'Oorzaak'] },
  affected: { name: 'tblGetroffenen_C_2026_01', tag: 'Relatienr', typed: ['Plaats', 'Benaderd op'] },
  categories: { name: 'tblRubrieken', tag: 'Rubriek', typed: [] },
} as const satisfies Record<string, WatchedTable>;

export type TableKey = keyof typeof tables;

export const calamityCode = 'C-2026-01';

/** A register in which everything stands that something can be done to, as a pane has it open. */
export interface World {
  host: LocalExcel;
  workbook: Workbook;
  person: ReturnType<typeof aPerson>;
  register: WorkbookRegister;
  further: ReturnType<typeof createFurtherPorts>;
  opened: OpenedRegister;
  shown: Record<State, Complaint>;
  calamity: Calamity;
}

const clock = fixedClock('2026-07-08');

/** Who works at the pane, and what time it is there. */
export const aPerson = () => ({ clock, identity: fixedIdentity(mine), random: seededRandom(7) });

const logTags = ['Anna', 'Bram', 'Chris'];

export async function openWorld(): Promise<World> {
  const { host, register, opened } = await openedRegister();
  const further = createFurtherPorts(newSession());
  const shown = {} as Record<State, Complaint>;
  for (const [index, [state, cells]] of Object.entries(states).entries()) {
    const row = aRow(`r-${state}`, `2026-${String(index + 1).padStart(4, '0')}-AB`, {
      followUpBy: mine,
      ...cells,
      relationNumber: `T-${state}`,
    });
    valueOf(await register.append(row));
    shown[state as State] = row;
  }
  for (const by of logTags) {
    const round = { ...roundOf(shown.new), followUpBy: by };
    const { log } = aStep();
    valueOf(await register.write(shown.new.rowId, {}, { seen: {}, log: { ...log, by }, round }));
  }
  const calamity = aCalamity();
  for (const [title, code, rowId, by] of [
    ['Dubbele incasso', calamityCode, 'c1', 'Dirk'],
    ['Storing', 'C-2026-02', 'c2', 'Emma'],
    ['Lek', 'C-2026-03', 'c3', 'Fenna'],
  ] as const) {
    const row = { ...calamity, title, code, rowId: rowId as RowId };
    const log = { event: 'registered', at: clock.now(), by } as const;
    valueOf(await further.calamities.appendCalamity(row, log));
  }
  await draw(further.samples);
  const rows = [1, 2, 3].map((number) => anAffectedRow(number));
  valueOf(await further.letters.addAffected({ code: calamityCode, run: 'L1', rows }, work));
  const { workbook } = host;
  return { host, workbook, person: aPerson(), register, further, opened, shown, calamity };
}

/** A copy of the register as it was made, in a pane that was just opened. */
export function anotherPane(world: World): World {
  const host = startLocalExcel({ workbook: copyWorkbook(world.workbook) });
  const session = newSession();
  const [register, further] = [createWorkbookRegister(session), createFurtherPorts(session)];
  return { ...world, host, person: aPerson(), register, further };
}

export const roundOf = (row: Complaint): Round =>
  Object.fromEntries(roundFields.map((field) => [field, row[field]])) as Round;

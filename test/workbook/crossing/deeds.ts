import { isDeepStrictEqual } from 'node:util';
import type { CallbackReport } from '../../../src/procedure/callback/callback';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { endCase } from '../../../src/procedure/lifeCycle/endCase';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { restart } from '../../../src/procedure/lifeCycle/restart';
import { editCase } from '../../../src/usecases/case/editCase';
import { valueOf } from '../../fixtures/valueOf';
import { takeStep } from '../../../src/usecases/case/takeStep';
import type { StepRule } from '../../../src/usecases/case/takeStep';
import type { CasePorts } from '../../../src/usecases/ports/workbookRegister';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aRow } from '../aRow';
import { readTable } from '../sideReading';
import { twoPanes, type TestPane } from '../twoPanes';

export const fresh = aRow('r1', '2026-0001-AB', { promise: 'Wij komen dinsdag' });
export const checked = aRow('r2', '2026-0002-CD', {
  status: 'checked',
  handedOverOn: toDay('2026-06-29'),
  checkedOn: toDay('2026-06-30'),
  checkedBy: 'Joris',
});
export const another = aRow('r3', '2026-0003-EF');

const agreement = {
  remedy: 'Morgen komen',
  promise: 'Monteur komt woensdag',
  followUpBy: 'Sanne Bakker',
  callbackOn: toDay('2026-07-09'),
};
export const yes: CallbackReport = {
  outcome: 'yes',
  answer: 'Opgelost',
  conclusion: { finding: 'upheld', cause: 'Planning', measure: '' },
};
export const partly: CallbackReport = {
  outcome: 'partly',
  answer: 'Half',
  remedy: 'Morgen komen',
  agreement,
};

/** Something that a person does with a case, as the pane shows it. */
export type Deed = (ports: CasePorts, complaint: Complaint) => Promise<{ kind: string }>;

export const taking =
  (rule: StepRule): Deed =>
  (ports, complaint) =>
    takeStep(ports, complaint, rule);
export const call = (report: CallbackReport) =>
  taking((complaint, today) => recordCallback(complaint, report, today));
export const edit =
  (field: 'promise' | 'town' | 'phone', typed: string): Deed =>
  (ports, complaint) =>
    editCase(ports, { holidays: [] }, complaint, { field, typed });
export const handOver = taking(recordHandOver);
export const restarting = taking((complaint) => restart(complaint, agreement));
const withdrawal = {
  ending: 'withdrawn',
  reason: 'Belde af',
  finding: null,
  cause: '',
  measure: '',
} as const;
export const withdrawing = taking((complaint, today) => endCase(complaint, withdrawal, today));

const done = new Set(['taken', 'saved']);

/** The case as this pane's sheet has it now. */
export const caseIn = ({ author, register }: TestPane, { rowId }: Complaint) =>
  author.at(async () => {
    const found = valueOf(await register.byRowId(rowId));
    if (!found) throw new Error('the row is gone');
    return found;
  });

/** Gives whether it was done: what a colleague did before may keep it from being done. */
export async function tryTo(pane: TestPane, complaint: Complaint, deed: Deed): Promise<boolean> {
  const shown = await caseIn(pane, complaint);
  const { kind } = await pane.author.at(() => deed(pane.ports, shown));
  return done.has(kind) && !isDeepStrictEqual(await caseIn(pane, complaint), shown);
}

export const act = async (pane: TestPane, complaint: Complaint, deed: Deed) =>
  expect(await tryTo(pane, complaint, deed)).toBe(true);

/** What the case says when this is done alone. */
export async function alone(complaint: Complaint, deed: Deed): Promise<Complaint> {
  const register = fakeRegister();
  const [row] = [{ ...complaint }];
  register.rows.push(row);
  const { kind } = await deed(
    { register, clock: fixedClock('2026-07-01'), identity: fixedIdentity() },
    complaint,
  );
  expect(kind).toMatch(/taken|saved/);
  return row;
}

export const whats = async (pane: TestPane, { rowId }: Complaint) =>
  (await pane.author.at(() => readTable('tblLogboek')))
    .filter((line) => line['RijID'] === rowId)
    .map((line) => `${line['Door']}: ${String(line['Wat']).split(':')[0]}`);
export const roundsIn = async (pane: TestPane, { rowId }: Complaint) =>
  (await pane.author.at(() => readTable('tblRondes')))
    .filter((line) => line['RijID'] === rowId)
    .map((line) => [line['Ronde'], line['Reactie relatie']]);

/** Anna acts, and then Bram, before the edit of either reaches the other: Bram's cells stay. */
export async function crossing(complaint: Complaint, annas: Deed, brams: Deed) {
  const shared = await twoPanes(1, [fresh, checked, another]);
  const [anna, bram] = shared.panes;
  await act(anna, complaint, annas);
  await act(bram, complaint, brams);
  await shared.settle();
  return { ...shared, anna, bram };
}

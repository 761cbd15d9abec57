import { toDay } from '../../src/procedure/calendar/day';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { recordHandOver } from '../../src/procedure/lifeCycle/recordHandOver';
import { restart } from '../../src/procedure/lifeCycle/restart';
import { takeStep } from '../../src/usecases/case/takeStep';
import type { StepRule } from '../../src/usecases/case/takeStep';
import { undoStep } from '../../src/usecases/case/undoStep';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';
import { readTable } from './sideReading';

const day = toDay('2026-07-06');
const unsatisfied = aRow('r1', '2026-0001-AB', {
  ...{ status: 'calledBack', calledOn: day, satisfied: 'no', answer: 'Nee' },
  ...{ handedOverOn: day, checkedOn: day, checkedBy: 'Ruth Oosterhof' },
});
const agreement = {
  remedy: 'Langskomen',
  promise: 'Vrijdag komt de monteur',
  followUpBy: 'Sanne Bakker',
  callbackOn: toDay('2026-07-15'),
};

async function taken(complaint: Complaint, rule: StepRule) {
  const { register } = await openedRegister();
  valueOf(await register.append(complaint));
  const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  const step = await takeStep(ports, complaint, rule);
  if (step.kind !== 'taken') throw new Error(step.kind);
  return { register, ports, step: { before: complaint, after: step.complaint } };
}

const whats = async () => (await readTable('tblLogboek')).map((line) => String(line['Wat']).split(':')[0]);

test('a round that was begun by mistake goes on: the row is as it was, and no line says that it is finished', async () => {
  const { register, ports, step } = await taken(unsatisfied, (shown) => restart(shown, agreement));
  expect(await readTable('tblRondes')).toMatchObject([{ Ronde: 1 }]);
  expect(await undoStep(ports, step)).toMatchObject({ kind: 'undone' });
  expect(valueOf(await register.byRowId(unsatisfied.rowId))).toEqual(unsatisfied);
  expect((await readTable('tblRondes')).filter((line) => line['Klachtnr'] !== '')).toEqual([]);
  expect(await whats()).toEqual(['Opnieuw opgepakt', 'Ongedaan gemaakt']);
  // Nor does the pane miss what it took out itself.
  expect(valueOf(await register.unsettled())).toEqual([]);
});

test('what a colleague typed since stays, and so does the step', async () => {
  const { ports, step } = await taken({ ...unsatisfied, ...fresh }, recordHandOver);
  await asColleague(({ tables }) => {
    const promise = tables.getItem('tblKlachten').columns.getItem('Toegezegde actie').getDataBodyRange();
    promise.values = [['Morgen komen']];
  });
  const result = await undoStep(ports, step);
  expect(result).toMatchObject({
    kind: 'failed',
    fault: { code: 'changedByColleague', fields: ['promise'] },
  });
  expect(await readRows()).toMatchObject([{ status: 'Doorgegeven', promise: 'Morgen komen' }]);
  expect(await whats()).toEqual(['Doorgegeven']);
});

const fresh: Partial<Complaint> = {
  ...{ status: 'new', calledOn: null, satisfied: null, answer: '' },
  ...{ handedOverOn: null, checkedOn: null, checkedBy: '' },
};

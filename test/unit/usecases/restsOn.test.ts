import { confirmFollowUp } from '../../../src/procedure/lifeCycle/confirmFollowUp';
import { endCase } from '../../../src/procedure/lifeCycle/endCase';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import { recordFollowUp } from '../../../src/procedure/lifeCycle/recordFollowUp';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { restart } from '../../../src/procedure/lifeCycle/restart';
import type { Complaint, ComplaintField } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { completeComplaint } from '../../../src/usecases/register/completeComplaint';
import { editCase } from '../../../src/usecases/case/editCase';
import { keepUnfinished } from '../../../src/usecases/register/keepUnfinished';
import { recordSeriousAction } from '../../../src/usecases/case/recordSeriousAction';
import { renumber } from '../../../src/usecases/register/renumber';
import { takeStep } from '../../../src/usecases/case/takeStep';
import type { StepRule } from '../../../src/usecases/case/takeStep';
import type { RegisterPorts } from '../../../src/usecases/ports/workbookRegister';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';
import { aDraft } from '../../fixtures/aDraft';
import { anotherComplaint } from '../../fixtures/anotherComplaint';
import { dissatisfiedReport, notReachedReport, satisfiedReport } from '../../fixtures/aReport';

interface Change {
  /** The case as the person at the pane sees it. */
  seen: Complaint;
  make: (ports: RegisterPorts, seen: Complaint) => Promise<object>;
  /** The cells that it rests on: those it was decided by, and those it writes over. */
  restsOn: readonly ComplaintField[];
}

const taking =
  (rule: StepRule): Change['make'] =>
  (ports, seen) =>
    takeStep(ports, seen, rule);

const aDay = toDay('2026-07-06');
const noHolidays = { lists: { holidays: [] } };

/** What decides about the next step. */
const progress = [
  'status',
  'severity',
  'reachBy',
  'handedOverOn',
  'headInformedOn',
  'letterSentOn',
  'checkedOn',
  'checkedBy',
  'calledOn',
  'satisfied',
  'closedOn',
] as const;
/** What a finished round keeps. */
const round = [
  'round',
  'promise',
  'followUpBy',
  'callbackOn',
  'handedOverOn',
  'checkedOn',
  'checkedBy',
  'calledOn',
  'attempts',
  'satisfied',
  'answer',
  'remedy',
] as const;
/** What the caller reads on the screen. */
const script = [
  'caseNumber',
  'name',
  'phone',
  'preferredTime',
  'category',
  'summary',
  'account',
  'receivedOn',
] as const;
const conclusion = ['finding', 'cause', 'measure'] as const;

const followedUp = aComplaint({ status: 'followedUp', handedOverOn: aDay });
const checked = aComplaint({
  status: 'checked',
  handedOverOn: aDay,
  checkedOn: aDay,
  checkedBy: 'Karin Vos',
});
const dissatisfied = { ...checked, status: 'calledBack', calledOn: aDay, satisfied: 'no' } as const;
const satisfied = { ...dissatisfied, satisfied: 'yes' } as const;
const incomplete = aComplaint({ status: 'incomplete', town: '', firstCallbackOn: null });
const end = { ending: 'closed', reason: '', finding: null, cause: '', measure: '' } as const;
const agreement = {
  remedy: 'Komen',
  promise: 'Wij komen',
  followUpBy: 'Karin Vos',
  callbackOn: toDay('2026-07-15'),
};

const changes: Record<string, Change> = {
  'handing over': {
    seen: aComplaint(),
    make: taking(recordHandOver),
    restsOn: [...progress, 'promise', 'followUpBy', 'callbackOn'],
  },
  'telling that it was carried out': {
    seen: aComplaint({ status: 'handedOver', handedOverOn: aDay }),
    make: taking(recordFollowUp),
    restsOn: [...progress, 'promise', 'followUpBy'],
  },
  'confirming that it was': {
    seen: followedUp,
    make: taking((seen, today) => confirmFollowUp(seen, { checkedBy: 'Karin Vos', reason: '' }, today)),
    restsOn: [...progress, 'promise', 'followUpBy'],
  },
  'a call with a satisfied relation': {
    seen: checked,
    make: taking((seen, today) => recordCallback(seen, satisfiedReport(), today)),
    restsOn: [...progress, ...round, ...script, ...conclusion],
  },
  'a call with a dissatisfied relation': {
    seen: checked,
    make: taking((seen, today) => recordCallback(seen, dissatisfiedReport(), today)),
    restsOn: [...progress, ...round, ...script],
  },
  'a call that nobody answered': {
    seen: checked,
    make: taking((seen, today) => recordCallback(seen, notReachedReport(), today)),
    restsOn: [...progress, ...round, ...script, 'firstAttemptOn'],
  },
  'starting again': {
    seen: dissatisfied,
    make: taking((seen) => restart(seen, agreement)),
    restsOn: [...progress, ...round],
  },
  closing: {
    seen: satisfied,
    make: taking((seen, today) => endCase(seen, end, today)),
    restsOn: [...progress, ...conclusion, 'attempts'],
  },
  'informing the head': {
    seen: aComplaint(),
    make: (ports, seen) => recordSeriousAction(ports, seen, 'headInformed'),
    restsOn: ['status', 'closedOn', 'headInformedOn'],
  },
  'sending the letter': {
    seen: aComplaint(),
    make: (ports, seen) => recordSeriousAction(ports, seen, 'letterSent'),
    restsOn: ['status', 'closedOn', 'letterSentOn'],
  },
  'editing a field': {
    seen: aComplaint(),
    make: (ports, seen) => editCase(ports, { holidays: [] }, seen, { field: 'town', typed: 'Emmen' }),
    restsOn: ['town'],
  },
  'completing a complaint': {
    seen: incomplete,
    make: (ports, seen) => completeComplaint(ports, noHolidays, seen, aDraft({ name: 'dhr. Bos' })),
    restsOn: ['name', 'town', 'firstCallbackOn', 'status'],
  },
  'keeping more of an incomplete complaint': {
    seen: incomplete,
    make: (ports, seen) => keepUnfinished(ports, noHolidays, seen, aDraft({ name: 'dhr. Bos', town: '' })),
    restsOn: ['name'],
  },
  'giving another number': {
    seen: aComplaint(),
    make: renumber,
    restsOn: ['caseNumber'],
  },
};

const succeeds = expect.objectContaining({ complaint: expect.anything() });

/** Makes a change while a colleague changed one cell since the case was shown. */
async function afterColleague({ seen, make }: Change, field: ComplaintField) {
  const register = fakeRegister();
  const theirs: Complaint = { ...seen, [field]: anotherComplaint()[field] };
  register.rows.push({ ...theirs });
  const ports = {
    register,
    clock: fixedClock('2026-07-08'),
    identity: fixedIdentity(),
    random: seededRandom(1),
  };
  return { register, theirs, result: await make(ports, { ...seen }) };
}

const cases = Object.entries(changes).map(([name, change]) => ({ name, ...change }));
const cells = (Object.keys(aComplaint()) as ComplaintField[]).filter((field) => field !== 'rowId');

describe.each(cases)('$name', (change) => {
  it('writes nothing over what a colleague changed of what it rests on', async () => {
    for (const field of new Set(change.restsOn)) {
      const { register, theirs, result } = await afterColleague(change, field);
      const fault = { code: 'changedByColleague', fields: [field], found: theirs };
      expect(result).toMatchObject({ fault });
      expect(register).toMatchObject({ rows: [theirs], log: [], rounds: [] });
    }
  });

  it('leaves everything else that a colleague changed as it is', async () => {
    for (const field of cells.filter((cell) => !change.restsOn.includes(cell))) {
      const { register, theirs, result } = await afterColleague(change, field);
      expect(result).toEqual('value' in result ? expect.objectContaining({ ok: true }) : succeeds);
      expect(register.rows[0]?.[field]).toBe(theirs[field]);
      expect(register.log).toHaveLength(1);
    }
  });
});

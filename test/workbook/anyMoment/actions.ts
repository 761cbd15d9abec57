import { confirmFollowUp } from '../../../src/procedure/lifeCycle/confirmFollowUp';
import { endCase } from '../../../src/procedure/lifeCycle/endCase';
import { recordFollowUp } from '../../../src/procedure/lifeCycle/recordFollowUp';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { reopenCase } from '../../../src/procedure/lifeCycle/reopenCase';
import { restart } from '../../../src/procedure/lifeCycle/restart';
import type { CallbackReport } from '../../../src/procedure/callback/callback';
import { toDay } from '../../../src/procedure/calendar/day';
import type { Ending } from '../../../src/procedure/complaint/statuses';
import { callBack } from '../../../src/usecases/case/callBack';
import { editCase } from '../../../src/usecases/case/editCase';
import { recordSeriousAction } from '../../../src/usecases/case/recordSeriousAction';
import { takeStep, type StepRule } from '../../../src/usecases/case/takeStep';
import { closeCalamity, editCalamity } from '../../../src/usecases/calamity/changeCalamity';
import { registerCalamity } from '../../../src/usecases/calamity/registerCalamity';
import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import type { Fault, Outcome } from '../../../src/usecases/ports/ports';
import { buildQuarter } from '../../../src/usecases/quarter/buildQuarter';
import { completeComplaint } from '../../../src/usecases/register/completeComplaint';
import { registerComplaint } from '../../../src/usecases/register/registerComplaint';
import { aDraft } from '../../fixtures/aDraft';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { dissatisfiedReport, notReachedReport, satisfiedReport } from '../../fixtures/aReport';
import { draw, work } from '../sample/drawnSample';
import { calamityCode, mine, type State, type TableKey, type World } from './world';

/** How an action ended. */
export interface Done {
  /** Why nothing was written; `null` when it was. */
  refused: string | null;
  /** It may have been written all the same, and says so. */
  mayStand?: boolean;
  /** Rows that were left alone, by their tag, while others were written. */
  left?: readonly string[];
  /** In how many pieces it may have gone at most: what moved meanwhile goes by itself, with its own line in the log. */
  pieces?: number;
}

export interface Action {
  /** Where colleagues work meanwhile: what it writes in. */
  tables: readonly TableKey[];
  run: (world: World) => Promise<Done>;
}

interface Result {
  kind: string;
  fault?: Fault;
}

/** Those that come without a fault; the procedure refuses where somebody typed another status meanwhile. */
const refusals: ReadonlySet<string> = new Set([
  ...['noCase', 'ended', 'notReady', 'changed', 'empty'],
  ...['refused', 'invalid'],
]);

const codeOf = (fault: Fault) => (fault.code === 'unexpected' ? `bare ${fault.detail}` : fault.code);

/** Every result that isn't written has its sentence in the pane by its kind, or by the code of its fault. */
export function ended({ kind, fault }: Result): Done {
  if (fault) return { refused: codeOf(fault), mayStand: kind === 'unfinished' };
  return { refused: refusals.has(kind) ? kind : null };
}

const outcome = (met: Outcome<unknown>): Done => ({ refused: met.ok ? null : codeOf(met.fault) });

/** Of what is written first and then read again: where the reading is refused, a repeat finds what stands there. */
const read = (met: Outcome<unknown>): Done => ({ ...outcome(met), mayStand: !met.ok });

const inCase = ['complaints', 'log'] as const;

const step = (state: State, rule: StepRule): Action => ({
  tables: inCase,
  run: async ({ person, register, shown }) =>
    ended(await takeStep({ ...person, register }, shown[state], rule)),
});

const ending = (state: State, code: Ending): Action => {
  const conclusion = { finding: null, cause: '', measure: '' };
  return step(state, (complaint, today) =>
    endCase(complaint, { ...conclusion, ending: code, reason: 'Zelf opgelost' }, today),
  );
};

const call = (report: CallbackReport): Action => ({
  tables: [...inCase, 'rounds'],
  run: async ({ person, register, opened, shown }) => {
    const ports = { ...person, register, call: async () => ({ ok: true as const, value: report }) };
    const result = await callBack(ports, opened, shown.checked.rowId);
    return ended(result.kind === 'called' ? result.recorded : result);
  },
});

const agreement = {
  remedy: 'Langskomen',
  promise: 'Vrijdag komt de monteur',
  followUpBy: 'Sanne Bakker',
  callbackOn: toDay('2026-07-15'),
};

const ofCalamity = ['calamities', 'log'] as const;
const greetings = new Map([1, 2, 3].map((number) => [anAffectedRow(number).rowId, 'Geachte heer,']));

export const actions: Record<string, Action> = {
  'registering a complaint': {
    tables: ['complaints'],
    run: async ({ person, register, opened }) =>
      ended(await registerComplaint({ ...person, register }, opened, aDraft({ relationNumber: mine }))),
  },
  'completing a complaint': {
    tables: inCase,
    run: async ({ person, register, opened, shown: { incomplete } }) => {
      const draft = aDraft({ relationNumber: incomplete.relationNumber });
      return ended(await completeComplaint({ ...person, register }, opened, incomplete, draft));
    },
  },
  'editing a field': {
    tables: inCase,
    run: async ({ person, register, opened, shown }) => {
      const edit = { field: 'promise', typed: 'Wij komen langs' } as const;
      return ended(await editCase({ ...person, register }, opened.lists, shown.new, edit));
    },
  },
  'handing over': step('new', recordHandOver),
  'following up': step('handedOver', recordFollowUp),
  checking: step('handedOver', (complaint, today) =>
    confirmFollowUp(complaint, { checkedBy: 'Ruth Oosterhof', reason: '' }, today),
  ),
  'informing the head': {
    tables: inCase,
    run: async ({ person, register, shown }) =>
      ended(await recordSeriousAction({ ...person, register }, shown.serious, 'headInformed')),
  },
  'a call that satisfies': call(satisfiedReport('Prima zo')),
  'a call that starts another round': call(dissatisfiedReport('Nee')),
  'a call that nobody answers': call(notReachedReport()),
  restarting: {
    ...step('unsatisfied', (complaint) => restart(complaint, agreement)),
    tables: [...inCase, 'rounds'],
  },
  closing: ending('satisfied', 'closed'),
  'closing unsatisfied': ending('unsatisfied', 'closedUnsatisfied'),
  withdrawing: ending('new', 'withdrawn'),
  'no complaint after all': ending('handedOver', 'noComplaint'),
  reopening: {
    ...step('ended', (complaint) =>
      reopenCase(complaint, { reason: 'Te vroeg', callbackOn: toDay('2026-07-15') }),
    ),
    tables: [...inCase, 'rounds'],
  },
  'registering a calamity': {
    tables: ofCalamity,
    run: async ({ person, further: { calamities } }) => {
      const draft = { title: mine, since: '01-07-2026', what: 'Storing', responsible: 'Ruth Oosterhof' };
      const result = await registerCalamity({ ...person, calamities }, draft);
      return { ...ended(result), mayStand: 'attempt' in result && result.attempt !== null };
    },
  },
  'editing a calamity': {
    tables: ofCalamity,
    run: async ({ person, further: { calamities }, calamity }) =>
      ended(await editCalamity({ ...person, calamities }, calamity, { field: 'cause', typed: 'Een fout' })),
  },
  'closing a calamity': {
    tables: ofCalamity,
    run: async ({ person, further: { calamities }, calamity }) =>
      ended(await closeCalamity({ ...person, calamities }, calamity)),
  },
  'linking complaints': {
    tables: inCase,
    run: async ({ person, further: { calamities }, shown, calamity }) => {
      const candidates = [shown.new, shown.checked];
      const log = { code: calamityCode, rowId: calamity.rowId, at: person.clock.now(), by: mine };
      const linked = await calamities.link({ code: calamityCode, candidates, log }, work);
      if (!linked.ok) return outcome(linked);
      const { written, changed, gone, brokeOff } = linked.value;
      if (brokeOff) return { refused: codeOf(brokeOff), mayStand: written > 0 };
      const isLeft = new Set([...changed, ...gone]);
      const left = candidates.filter(({ caseNumber }) => isLeft.has(caseNumber));
      if (written === 0) return { refused: 'left' };
      return { refused: null, left: left.map(({ relationNumber }) => relationNumber), pieces: written };
    },
  },
  'drawing a sample': {
    tables: ['samples', 'complaints'],
    run: async ({ further: { samples } }) => ended(await draw(samples, {}, mine)),
  },
  'judging a case': {
    tables: ['scorecard'],
    run: async ({ further: { samples }, shown: { ended: of } }) => {
      const change = { point: 'checked', seen: { remark: '' }, changes: { remark: 'Netjes' } } as const;
      const judged = await samples.judge('S-2026-01', of, [change]);
      return judged.ok ? ended(judged.value) : outcome(judged);
    },
  },
  'adding affected relations': {
    tables: ['affected'],
    run: async ({ further: { letters } }) => {
      const rows = [4, 5].map((number) => anAffectedRow(number, { relationNumber: mine }));
      return read(await letters.addAffected({ code: calamityCode, run: 'L1', rows }, work));
    },
  },
  'marking relations as approached': {
    tables: ['affected'],
    run: async ({ further: { letters } }) =>
      read(await letters.markApproached(calamityCode, [...greetings.keys()], toDay('2026-07-08'))),
  },
  'filling what Word merges': {
    tables: ['affected'],
    run: async ({ further: { letters } }) => {
      const { shared } = await composeLetters([], aLetterBasis(), async () => {});
      return outcome(await letters.fillMerge({ code: calamityCode, shared, greetings }));
    },
  },
  'printing letters': {
    tables: ['affected'],
    run: async ({ further: { letters: port } }) => {
      const rows = [1, 2].map((number) => anAffectedRow(number));
      const { letters } = await composeLetters(rows, aLetterBasis(), async () => {});
      return outcome(await port.print({ code: calamityCode, style: aLetterBasis().style, letters }, work));
    },
  },
  'building a quarter': {
    tables: ['complaints', 'calamities'],
    run: async ({ person, register }) => {
      const ports = { ...person, register, yieldToPane: async () => {} };
      return ended(await buildQuarter(ports, { year: 2026, quarter: 3 }));
    },
  },
  'showing the form': {
    tables: ['complaints'],
    run: async ({ register, shown }) => outcome(await register.showForm(shown.new.caseNumber)),
  },
  'adding to a list': {
    tables: ['categories'],
    run: async ({ register }) => outcome(await register.addToList('categories', mine)),
  },
};

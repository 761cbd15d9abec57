import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { CallbackReport } from '../../src/procedure/callback/callback';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { confirmFollowUp } from '../../src/procedure/lifeCycle/confirmFollowUp';
import { endCase } from '../../src/procedure/lifeCycle/endCase';
import { recordCallback } from '../../src/procedure/lifeCycle/recordCallback';
import { recordHandOver } from '../../src/procedure/lifeCycle/recordHandOver';
import { restart } from '../../src/procedure/lifeCycle/restart';
import { editCase } from '../../src/usecases/case/editCase';
import { valueOf } from '../fixtures/valueOf';
import { takeStep } from '../../src/usecases/case/takeStep';
import type { StepRule } from '../../src/usecases/case/takeStep';
import type { CasePorts } from '../../src/usecases/ports/workbookRegister';
import { fakeRegister } from '../fakes/fakeRegister';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aRow } from './aRow';
import { asColleague, readRows } from './sheetReading';
import { readTable } from './sideReading';
import { panesOf, twoPanes, type TestPane } from './twoPanes';

const fresh = aRow('r1', '2026-0001-AB', { promise: 'Wij komen dinsdag' });
const checked = aRow('r2', '2026-0002-CD', {
  status: 'checked',
  handedOverOn: toDay('2026-06-29'),
  checkedOn: toDay('2026-06-30'),
  checkedBy: 'Joris',
});
const another = aRow('r3', '2026-0003-EF');

const agreement = {
  remedy: 'Morgen komen',
  promise: 'Monteur komt woensdag',
  followUpBy: 'Sanne Bakker',
  callbackOn: toDay('2026-07-09'),
};
const yes: CallbackReport = {
  outcome: 'yes',
  answer: 'Opgelost',
  conclusion: { finding: 'upheld', cause: 'Planning', measure: '' },
};
const partly: CallbackReport = { outcome: 'partly', answer: 'Half', remedy: 'Morgen komen', agreement };

/** Something that a person does with a case, as the pane shows it. */
type Deed = (ports: CasePorts, complaint: Complaint) => Promise<{ kind: string }>;

const taking =
  (rule: StepRule): Deed =>
  (ports, complaint) =>
    takeStep(ports, complaint, rule);
const call = (report: CallbackReport) =>
  taking((complaint, today) => recordCallback(complaint, report, today));
const edit =
  (field: 'promise' | 'town' | 'phone', typed: string): Deed =>
  (ports, complaint) =>
    editCase(ports, { holidays: [] }, complaint, { field, typed });
const handOver = taking(recordHandOver);
const restarting = taking((complaint) => restart(complaint, agreement));
const withdrawal = {
  ending: 'withdrawn',
  reason: 'Belde af',
  finding: null,
  cause: '',
  measure: '',
} as const;
const withdrawing = taking((complaint, today) => endCase(complaint, withdrawal, today));

const done = new Set(['taken', 'saved']);

/** The case as this pane's sheet has it now. */
const caseIn = ({ author, register }: TestPane, { rowId }: Complaint) =>
  author.at(async () => {
    const found = valueOf(await register.byRowId(rowId));
    if (!found) throw new Error('the row is gone');
    return found;
  });

/** Gives whether it was done: what a colleague did before may keep it from being done. */
async function tryTo(pane: TestPane, complaint: Complaint, deed: Deed): Promise<boolean> {
  const shown = await caseIn(pane, complaint);
  const { kind } = await pane.author.at(() => deed(pane.ports, shown));
  return done.has(kind) && !isDeepStrictEqual(await caseIn(pane, complaint), shown);
}

const act = async (pane: TestPane, complaint: Complaint, deed: Deed) =>
  expect(await tryTo(pane, complaint, deed)).toBe(true);

/** What the case says when this is done alone. */
async function alone(complaint: Complaint, deed: Deed): Promise<Complaint> {
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

const whats = async (pane: TestPane, { rowId }: Complaint) =>
  (await pane.author.at(() => readTable('tblLogboek')))
    .filter((line) => line['RijID'] === rowId)
    .map((line) => `${line['Door']}: ${String(line['Wat']).split(':')[0]}`);
const roundsIn = async (pane: TestPane, { rowId }: Complaint) =>
  (await pane.author.at(() => readTable('tblRondes')))
    .filter((line) => line['RijID'] === rowId)
    .map((line) => [line['Ronde'], line['Reactie relatie']]);

/** Anna acts, and then Bram, before the edit of either reaches the other: Bram's cells stay. */
async function crossing(complaint: Complaint, annas: Deed, brams: Deed) {
  const shared = await twoPanes(1, [fresh, checked, another]);
  const [anna, bram] = shared.panes;
  await act(anna, complaint, annas);
  await act(bram, complaint, brams);
  await shared.settle();
  return { ...shared, anna, bram };
}

describe('two panes that write in one case before either sees the other', () => {
  const pairs: [name: string, complaint: Complaint, annas: Deed, brams: Deed][] = [
    ['call yes × call partly', checked, call(yes), call(partly)],
    ['call partly × call yes', checked, call(partly), call(yes)],
    ['call yes × call yes, with another answer', checked, call(yes), call({ ...yes, answer: 'Fijn' })],
    ['call partly × call partly', checked, call(partly), call({ ...partly, answer: 'Bijna' })],
    ['hand-over × withdrawn', fresh, handOver, withdrawing],
    ['withdrawn × hand-over', fresh, withdrawing, handOver],
    ['edit × edit of one field', fresh, edit('promise', 'Wij komen woensdag'), edit('promise', 'Wij bellen')],
    [
      'edit of the promise × call with a new one',
      checked,
      edit('promise', 'Wij komen woensdag'),
      call(partly),
    ],
  ];
  describe.each(pairs)('%s', (_, complaint, annas, brams) => {
    it('leave the step of the one who keeps theirs, whole, and nothing of the other', async () => {
      const theirs = await alone(complaint, brams);
      const { anna, bram, settle } = await crossing(complaint, annas, brams);
      expect(bram.crossings()).toEqual([]);
      expect(anna.crossings()).toMatchObject([{ found: { rowId: complaint.rowId }, others: { by: 'Bram' } }]);
      await anna.choose('theirs');
      await settle();
      for (const pane of [anna, bram]) {
        expect(await caseIn(pane, complaint)).toEqual(theirs);
        expect(pane.crossings()).toEqual([]);
      }
      expect(await roundsIn(bram, complaint)).toHaveLength((theirs.round ?? 1) - 1);
    });
  });

  describe.each(pairs.slice(0, -1))('%s', (_, complaint, annas, brams) => {
    it('leave the step of the one who puts it back, whole, and nothing of the other', async () => {
      const ours = await alone(complaint, annas);
      const { anna, bram, settle } = await crossing(complaint, annas, brams);
      await anna.choose('ours');
      await settle();
      for (const pane of [anna, bram]) {
        expect(await caseIn(pane, complaint)).toEqual(ours);
        expect(pane.crossings()).toEqual([]);
      }
      const rounds = await roundsIn(bram, complaint);
      expect(rounds).toEqual(ours.round === 2 ? [[1, 'Half']] : []);
    });
  });

  it('are told field by field, by whom, and what is left of both', async () => {
    const { anna } = await crossing(checked, call(yes), call(partly));
    expect(anna.crossings()).toMatchObject([
      {
        change: { changes: { status: 'closed', satisfied: 'yes' } },
        found: { status: 'new', round: 2, closedOn: '2026-07-01', finding: 'upheld' },
        others: { by: 'Bram', wentOn: false },
      },
    ]);
  });

  it('both keep what they typed in different fields, and nobody is told', async () => {
    const { anna, bram } = await crossing(fresh, edit('town', 'Rolde'), edit('phone', '0592 123456'));
    expect(await caseIn(bram, fresh)).toMatchObject({ town: 'Rolde', phone: '0592 123456' });
    expect(await caseIn(anna, fresh)).toEqual(await caseIn(bram, fresh));
    expect([...anna.repairs, ...bram.repairs]).toEqual([]);
    expect(new Set(await whats(anna, fresh))).toEqual(new Set(['Anna: Gewijzigd', 'Bram: Gewijzigd']));
  });

  it('keep their lines in the log where they wrote of different cases', async () => {
    const shared = await twoPanes(1, [fresh, checked, another]);
    const [anna, bram] = shared.panes;
    await act(anna, checked, call(partly));
    await act(bram, fresh, edit('town', 'Rolde'));
    await shared.settle();
    for (const pane of shared.panes) {
      expect(await whats(pane, checked)).toEqual(['Anna: Teruggebeld, deels naar behoren']);
      expect(await whats(pane, fresh)).toEqual(['Bram: Gewijzigd']);
      expect(await roundsIn(pane, checked)).toEqual([[1, 'Half']]);
    }
    expect([...anna.repairs, ...bram.repairs]).toEqual([]);
  });

  it('keep their finished rounds where both began one, each of their own case', async () => {
    const second: Complaint = { ...checked, rowId: another.rowId, caseNumber: another.caseNumber };
    const shared = await twoPanes(1, [checked, second]);
    const [anna, bram] = shared.panes;
    await act(anna, checked, call(partly));
    await act(bram, second, call({ ...partly, answer: 'Bijna' }));
    await shared.settle();
    for (const pane of shared.panes) {
      expect(await roundsIn(pane, checked)).toEqual([[1, 'Half']]);
      expect(await roundsIn(pane, second)).toEqual([[1, 'Bijna']]);
      expect(await whats(pane, checked)).toHaveLength(1);
      expect(await whats(pane, second)).toHaveLength(1);
    }
  });

  it('call × call and restart: who was first chooses between both, and the rounds follow', async () => {
    const ours = await alone(checked, call(yes));
    const shared = await twoPanes(1, [checked]);
    const [anna, bram] = shared.panes;
    await act(anna, checked, call(yes));
    await act(bram, checked, call({ outcome: 'no', answer: 'Nee', remedy: '', agreement: null }));
    await act(bram, checked, restarting);
    await shared.settle();
    expect(bram.crossings()).toEqual([]);
    await anna.choose('ours');
    await shared.settle();
    for (const pane of shared.panes) {
      expect(await caseIn(pane, checked)).toEqual(ours);
      expect(await roundsIn(pane, checked)).toEqual([]);
      expect(pane.crossings()).toEqual([]);
    }
  });
});

describe('who chooses while a call that saw theirs is still arriving', () => {
  const check = taking((complaint, today) =>
    confirmFollowUp(complaint, { checkedBy: 'Ruth', reason: '' }, today),
  );
  const followedUp: Complaint = { ...checked, status: 'followedUp', checkedOn: null, checkedBy: '' };

  it.each(Array.from({ length: 14 }, (_, arrived) => arrived + 1))(
    'leaves the case whole, with the finished rounds that it has, after %i of its edits',
    async (arrived) => {
      const [annas, brams] = [await alone(followedUp, check), await alone(checked, call(partly))];
      const shared = await twoPanes(1, [followedUp]);
      const [anna, bram] = shared.panes;
      await act(anna, followedUp, check);
      await shared.settle();
      await act(bram, followedUp, call(partly));
      shared.edits.arrive(arrived);
      await anna.keep();
      await anna.choose('ours');
      for (let round = 0; round < 3; round++) {
        await shared.settle();
        for (const pane of shared.panes) await pane.choose('ours');
      }
      const left = await caseIn(anna, followedUp);
      const step = ({ status, round, checkedBy, promise }: Complaint) => ({
        status,
        round,
        checkedBy,
        promise,
      });
      expect([step(annas), { ...step(brams), checkedBy: '' }]).toContainEqual(step(left));
      for (const pane of shared.panes) {
        expect(pane.crossings()).toEqual([]);
        expect(await caseIn(pane, followedUp)).toEqual(left);
        expect(await roundsIn(pane, followedUp)).toHaveLength((left.round ?? 1) - 1);
      }
    },
  );
});

it('two panes that write in cases of their own, with late edits, lose no line of the log and double none', async () => {
  const { panes, edits, settle } = await twoPanes(1, [fresh, checked, another]);
  const dice = seededRandom(3);
  const cases = [fresh, another];
  for (let index = 0; index < 40; index++) {
    for (const [who, pane] of panes.entries())
      await act(pane, cases[who] ?? fresh, edit('town', `Dorp ${index}`));
    if (dice.below(3) > 0) edits.arrive(dice.below(8));
    for (const pane of panes) if (dice.below(2) === 0) await pane.keep();
  }
  await settle();
  for (const pane of panes) {
    const lines = (await pane.author.at(() => readTable('tblLogboek'))).map((line) =>
      [line['Door'], line['Wat']].join(),
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toHaveLength(80);
    expect(pane.repairs).toEqual([]);
  }
}, 60_000);

describe('what a pane wrote that was loaded anew since', () => {
  const minutes = 60_000;
  const reloaded = async (complaint: Complaint, annas: Deed, later = 0) => {
    const shared = await panesOf(2, 1, [fresh, checked, another]);
    await act(shared.panes[0] as TestPane, complaint, annas);
    shared.pass(later);
    await shared.reload(0, 99);
    const [anna, bram] = shared.panes as [TestPane, TestPane];
    return { ...shared, anna, bram };
  };

  it('is asked about where a colleague, who had not seen it, comes over it', async () => {
    const { anna, bram, settle } = await reloaded(fresh, handOver, 4 * minutes);
    await act(bram, fresh, withdrawing);
    await settle();
    expect(anna.crossings()).toMatchObject([{ found: { rowId: 'r1' }, others: { by: 'Bram' } }]);
    await anna.choose('ours');
    await settle();
    expect(await caseIn(bram, fresh)).toEqual(await alone(fresh, handOver));
  });

  it('gets its line in the log back, also from the pane after the one that put it back before', async () => {
    const { anna, bram, panes, edits, settle, pass, reload } = await reloaded(fresh, handOver, 4 * minutes);
    await act(bram, another, edit('town', 'Rolde'));
    edits.arrive();
    await anna.keep();
    expect(await whats(anna, fresh)).toEqual(['Anna: Doorgegeven']);
    await act(bram, another, edit('town', 'Gieten'));
    pass(4 * minutes);
    await reload(0, 98);
    await settle();
    for (const pane of panes) expect(await whats(pane, fresh)).toEqual(['Anna: Doorgegeven']);
  });

  it('stands in the register once where a colleague registered in the same row', async () => {
    const { panes, reload, settle } = await panesOf(2, 1, [fresh]);
    for (const pane of panes) await pane.add(`Klant van ${pane.ports.identity.me()}`);
    await reload(0, 99);
    await settle();
    for (const pane of panes) {
      const names = (await pane.author.at(() => readRows())).map(({ name }) => name);
      expect(
        names
          .map(String)
          .filter((name) => name.startsWith('Klant van'))
          .sort(),
      ).toEqual(['Klant van Anna', 'Klant van Bram']);
    }
  });

  it("is nobody's any more after more than five minutes", async () => {
    const { anna, bram, settle } = await reloaded(fresh, handOver, 5 * minutes + 1);
    await act(bram, fresh, withdrawing);
    await settle();
    expect(anna.crossings()).toEqual([]);
  });
});

describe('what a colleague does with a case afterwards', () => {
  it('is no crossing: they had seen what was written', async () => {
    const { panes, settle } = await twoPanes(1, [fresh]);
    const [anna, bram] = panes;
    await act(anna, fresh, handOver);
    await settle();
    await act(bram, fresh, withdrawing);
    await settle();
    expect(anna.repairs).toEqual([]);
    expect(await caseIn(anna, fresh)).toMatchObject({ status: 'withdrawn', handedOverOn: '2026-07-01' });
  });

  it('leaves the line of what they went on from, also where another line came over that one', async () => {
    const { panes, edits, settle } = await twoPanes(1, [fresh, another]);
    const [anna, bram] = panes;
    await act(anna, fresh, handOver);
    await act(bram, another, edit('town', 'Rolde'));
    edits.arrive();
    await act(bram, fresh, withdrawing);
    await settle();
    for (const pane of panes) expect(await whats(pane, fresh)).toContain('Anna: Doorgegeven');
  });
});

describe('a line of the log', () => {
  /** Somebody takes a line out of the log by hand. */
  const deleteLine = (place: number) =>
    asColleague((workbook) => {
      const body = workbook.tables.getItem('tblLogboek').getDataBodyRange();
      body.getRow(place).delete(Excel.DeleteShiftDirection.up);
    });

  it('is put back as often as another comes over it, also after somebody went on from its change', async () => {
    const { panes, edits, settle } = await twoPanes(1, [fresh, another]);
    const [anna, bram] = panes;
    await act(anna, fresh, handOver);
    await act(bram, another, edit('town', 'Rolde'));
    edits.arrive();
    await act(bram, fresh, withdrawing);
    edits.arrive();
    await anna.keep();
    expect(await whats(anna, fresh)).toContain('Anna: Doorgegeven');
    await act(bram, another, edit('town', 'Gieten'));
    await settle();
    for (const pane of panes) expect(await whats(pane, fresh)).toContain('Anna: Doorgegeven');
  });

  it('is put back whichever other line somebody deletes then', async () => {
    const { panes, edits, settle } = await twoPanes(1, [fresh, another]);
    const [anna, bram] = panes;
    await act(bram, another, edit('town', 'Rolde'));
    await settle();
    await act(anna, fresh, handOver);
    await act(bram, another, edit('town', 'Gieten'));
    await bram.author.at(() => deleteLine(0));
    edits.arrive();
    await settle();
    for (const pane of panes) {
      expect(await whats(pane, fresh)).toEqual(['Anna: Doorgegeven']);
      expect(await whats(pane, another)).toEqual(['Bram: Gewijzigd']);
    }
  });

  it('is not put back where somebody deleted it', async () => {
    const { panes, settle } = await twoPanes(1, [fresh, another]);
    const [anna, bram] = panes;
    await act(anna, fresh, handOver);
    await settle();
    await bram.author.at(() => deleteLine(0));
    await settle();
    await act(bram, another, edit('town', 'Gieten'));
    await settle();
    for (const pane of panes) expect(await whats(pane, fresh)).toEqual([]);
  });
});

it('whatever two panes do with a case at once, it ends as one of both left it, or as both did', async () => {
  const deeds: Record<'r1' | 'r2', Deed[]> = {
    r1: [
      handOver,
      withdrawing,
      edit('promise', 'Wij bellen'),
      edit('town', 'Rolde'),
      edit('phone', '0592 123456'),
    ],
    r2: [
      call(yes),
      call(partly),
      call({ outcome: 'no', answer: 'Nee', remedy: 'Sneller', agreement: null }),
      call({ outcome: 'notReached', answer: 'Voicemail', callbackOn: toDay('2026-07-03') }),
      withdrawing,
      edit('town', 'Rolde'),
      edit('promise', 'Wij bellen'),
    ],
  };
  const runs = fc.record({
    complaint: fc.constantFrom(fresh, checked),
    annas: fc.nat(6),
    brams: fc.nat(6),
    /** Anna's edits reach Bram before he acts. */
    isSeen: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
    elsewhere: fc.boolean(),
    choice: fc.constantFrom('ours' as const, 'theirs' as const),
  });
  await fc.assert(
    fc.asyncProperty(runs, async ({ complaint, annas, brams, isSeen, elsewhere, choice }) => {
      const possible = deeds[complaint.rowId as 'r1' | 'r2'];
      const deedOf = (index: number) => possible[index % possible.length] ?? handOver;
      const [annasAlone, bramsAlone] = [
        await alone(complaint, deedOf(annas)),
        await alone(complaint, deedOf(brams)),
      ];

      const { panes, edits, settle } = await twoPanes(1, [fresh, checked, another]);
      const [anna, bram] = panes;
      // So that the lines of both do not meet at one place.
      if (elsewhere) await act(anna, another, edit('town', 'Assen-Oost'));
      await act(anna, complaint, deedOf(annas));
      if (isSeen) edits.arrive();
      const isBoth = await tryTo(bram, complaint, deedOf(brams));
      await settle();
      expect(bram.crossings()).toEqual([]);
      if (isSeen) expect(anna.crossings()).toEqual([]);
      await anna.choose(choice);
      await settle();

      const left = await caseIn(anna, complaint);
      expect(await caseIn(bram, complaint)).toEqual(left);
      const changedIn = (row: Complaint) =>
        Object.fromEntries(
          Object.entries(row).filter(([field, value]) => value !== complaint[field as 'name']),
        );
      const [ofAnna, ofBram] = [changedIn(annasAlone), isBoth ? changedIn(bramsAlone) : {}];
      const isShared = Object.keys(ofAnna).some((field) => field in ofBram);
      // A single cell of hers goes beside, or over, whatever he did.
      const isSingle = Object.keys(ofAnna).length === 1;
      const together = { ...complaint, ...ofBram, ...ofAnna };
      const crossed = [
        ...(isShared ? [annasAlone, bramsAlone] : []),
        ...(isSingle || !isShared ? [together] : []),
      ];
      const inTurn = async () => (isBoth ? alone(annasAlone, deedOf(brams)) : annasAlone);
      expect(isSeen ? [await inTurn()] : crossed).toContainEqual(left);

      for (const pane of panes) {
        expect(pane.crossings()).toEqual([]);
        expect(await roundsIn(pane, complaint)).toHaveLength((left.round ?? 1) - 1);
        const lines = await whats(pane, complaint);
        const told = ['Anna: ', ...(isBoth ? ['Bram: '] : [])];
        for (const who of told) expect(lines.filter((line) => line.startsWith(who))).not.toEqual([]);
        expect(new Set(lines).size).toBe(lines.length);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

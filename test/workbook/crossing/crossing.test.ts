import fc from 'fast-check';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { seededRandom } from '../../fakes/seededRandom';
import { readTable } from '../sideReading';
import { twoPanes } from '../twoPanes';
import {
  fresh,
  checked,
  another,
  yes,
  partly,
  call,
  edit,
  handOver,
  restarting,
  withdrawing,
  caseIn,
  tryTo,
  act,
  alone,
  whats,
  roundsIn,
  crossing,
  type Deed,
} from './deeds';

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

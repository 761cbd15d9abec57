import type { RowId } from '../../../src/procedure/complaint/complaint';
import { brokenLaws, type Story } from './laws';
import { playTogether } from './playTogether';

/** How much each pane does; MIXED_ACTIONS=200 for a long run, in which everything has to occur. */
const actions = Number(process.env['MIXED_ACTIONS'] ?? 15);
const seeds = (process.env['MIXED_SEEDS'] ?? '1').split(',').map(Number);

let last: Story;
/** How often each thing happened in all runs together. */
const totals = new Map<string, number>();

describe('panes that do everything mixed', () => {
  it.each(seeds.flatMap((seed) => [2, 3].map((people) => [people, seed] as const)))(
    '%i of them keep each complaint, line and round, and are told what they lost (seed %i)',
    async (people, seed) => {
      const { story, counts } = await playTogether(people, seed, actions);
      last = story;
      expect(brokenLaws(story)).toEqual([]);
      // Nobody takes out a row, whatever a late edit clears.
      expect(counts.takenOut).toBe(0);
      for (const [what, count] of Object.entries(counts)) totals.set(what, (totals.get(what) ?? 0) + count);
    },
    1_800_000,
  );

  it('do everything that there is in a long run', () => {
    const never = [...totals].filter(
      ([what, count]) => count === 0 && !['renumbered', 'takenOut'].includes(what),
    );
    expect(actions < 200 ? [] : never).toEqual([]);
  });
});

describe('the laws', () => {
  /** The end of the last run, with something in it otherwise. */
  const otherwise = (change: (story: Story) => void): Story => {
    const story = {
      ...structuredClone({ ...last, numbers: [] }),
      numbers: last.numbers.map((one) => new Map(one)),
    };
    change(story);
    return story;
  };
  const inAll = ({ read }: Story, change: (rows: Story['read'][number]) => void) => read.forEach(change);
  const lineOf = ({ log }: Story, { by, rowId }: Story['told'][number]) =>
    log.findIndex((line) => line['Door'] === by && line['RijID'] === rowId);

  it.each<[string, RegExp, (story: Story) => void]>([
    ['a row that is lost', /stands there 0 times/, (story) => inAll(story, (rows) => rows.pop())],
    [
      'a row that stands there twice',
      /stands there 2 times/,
      (story) => inAll(story, (rows) => rows.push({ ...rows[0]!, rowId: 'another' as RowId })),
    ],
    [
      'a row that one pane sees otherwise',
      /reads otherwise/,
      ({ read }) => Object.assign(read[1]![0]!, { town: '?' }),
    ],
    [
      'a number that is not the one that was told',
      /was told/,
      ({ numbers }) => numbers[0]!.set([...numbers[0]!.keys()][0]!, '2026-9999-XX'),
    ],
    [
      'a case that the procedure knows no way to',
      /closed noClosingDate/,
      (story) => inAll(story, ([row]) => Object.assign(row!, { status: 'closed', closedOn: null })),
    ],
    ['a line that is lost', /has 0 lines/, (story) => story.log.splice(lineOf(story, story.told[0]!), 1)],
    [
      'a line that stands there twice',
      /has 2 lines/,
      (story) => story.log.push(story.log[lineOf(story, story.told[0]!)]!),
    ],
    [
      'a round that is lost',
      /is in round 9/,
      (story) => inAll(story, ([row]) => Object.assign(row!, { round: 9 })),
    ],
    [
      'a change that somebody wrote over, of which nobody told',
      /was not told that promise/,
      (story) => {
        story.told.push({ ...story.told[0]!, changes: { promise: 'Geschreven' } });
        story.crossed = new Set();
      },
    ],
  ])('see %s', (_, broken, change) => {
    expect(brokenLaws(otherwise(change)).join('\n')).toMatch(broken);
  });
});

import type { RandomSource } from '../../../src/usecases/ports/ports';
import type { Action } from './actions';
import { beforeEachRequest } from './beforeEachRequest';
import { deeds, noteWhatStayedOutside, typeBelow, type Expected } from './deeds';
import { brokenLaws, effectOf, type Effect, type Scored } from './laws';
import { contentsOf, keep, look, putBack, type Contents, type Kept } from './watched';
import { anotherPane, openWorld, tables, type TableKey, type World } from './world';

interface Played {
  refused: string | null;
  /** What doesn't hold afterwards, in words; with what colleagues did. */
  broken: string[];
}

/** Plays actions in one register, among colleagues. */
export function moments() {
  let world: World;
  let first: Contents;
  const kept = new Map<TableKey, Kept>();
  const effects = new Map<Action, ReadonlyMap<Kept, Effect>>();

  const of = (action: Action) => action.tables.flatMap((key) => kept.get(key) ?? []);
  const lookAt = (which: readonly Kept[]) =>
    Excel.run(async (context) => {
      const looks: Scored[] = [];
      for (const table of which) looks.push({ kept: table, now: await look(context, table) });
      return looks;
    });
  const reset = () => Excel.run((context) => putBack(context, [...kept.values()], first));

  /** What an action does that nobody meddles with. */
  async function undisturbed(action: Action): Promise<ReadonlyMap<Kept, Effect>> {
    const known = effects.get(action);
    if (known) return known;
    await reset();
    const before = await lookAt(of(action));
    const { refused } = await action.run(anotherPane(world));
    if (refused !== null) throw new Error(`refused although nobody did anything: ${refused}`);
    const after = await lookAt(of(action));
    const effect = new Map(before.map((one, at) => [one.kept, effectOf(one, after[at] ?? one)]));
    effects.set(action, effect);
    return effect;
  }

  return {
    async open() {
      world = await openWorld();
      await Excel.run(async (context) => {
        for (const key of Object.keys(tables) as TableKey[]) kept.set(key, await keep(context, tables[key]));
        first = await contentsOf(context);
      });
    },
    async play(action: Action, random: RandomSource): Promise<Played> {
      const effect = await undisturbed(action);
      await reset();
      const expected = new Map(
        (await lookAt(of(action))).map(({ kept: table, now }): [Kept, Expected] => [
          table,
          { entries: now.rows, outside: [] },
        ]),
      );
      const done: string[] = [];
      const stop = beforeEachRequest(async (nth) => {
        if (random.below(3) > 0) return;
        const table = of(action)[random.below(action.tables.length)];
        const deed = deeds[random.below(deeds.length)];
        const own = table && expected.get(table);
        if (!table || !deed || !own) return;
        const before = { entries: [...own.entries], outside: [...own.outside] };
        await Excel.run(async (context) => {
          const act = deed({ kept: table, now: await look(context, table), expected: own, random });
          if (!act) return;
          act(context.workbook.tables.getItem(table.id));
          await context.sync();
          if (deed === typeBelow) noteWhatStayedOutside(own, await look(context, table), table);
          done.push(`${nth}: ${table.name} ${deed.name}`);
        }).catch(() => Object.assign(own, before));
      });
      const result = await action.run(anotherPane(world));
      await stop();
      const laws = await Excel.run((context) => brokenLaws(context, result, expected, effect));
      const broken = laws.length === 0 ? [] : [...laws, `refused: ${result.refused}`, ...done];
      return { refused: result.refused, broken };
    },
  };
}

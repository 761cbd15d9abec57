import type { RandomSource } from '../../../src/usecases/ports/ports';
import type { Action } from './actions';
import { beforeEachRequest, colleague } from './beforeEachRequest';
import { deeds, noteWhatStayedOutside, typeBelow, type Expected } from './deeds';
import { brokenLaws, effectOf, type Effect } from './laws';
import { keep, look, type Kept } from './watched';
import { anotherPane, openWorld, tables, type TableKey, type World } from './world';

interface Played {
  refused: string | null;
  /** What doesn't hold afterwards, in words; with what colleagues did. */
  broken: string[];
}

/** Plays actions among colleagues, each in a copy of one register. */
export function moments() {
  let world: World;
  const kept = new Map<TableKey, Kept>();
  const effects = new Map<Action, ReadonlyMap<Kept, Effect>>();

  const of = (action: Action) => action.tables.flatMap((key) => kept.get(key) ?? []);

  /** What an action does that nobody meddles with. */
  async function undisturbed(action: Action): Promise<ReadonlyMap<Kept, Effect>> {
    const known = effects.get(action);
    if (known) return known;
    const { refused } = await action.run(anotherPane(world));
    if (refused !== null) throw new Error(`refused although nobody did anything: ${refused}`);
    const effect = new Map<Kept, Effect>();
    const context = new Excel.RequestContext();
    for (const table of of(action)) effect.set(table, effectOf(table, await look(context, table)));
    effects.set(action, effect);
    return effect;
  }

  return {
    async open() {
      world = await openWorld();
      const context = new Excel.RequestContext();
      for (const key of Object.keys(tables) as TableKey[]) kept.set(key, await keep(context, tables[key]));
    },
    async play(action: Action, random: RandomSource): Promise<Played> {
      const effect = await undisturbed(action);
      const expected = new Map(
        of(action).map((table): [Kept, Expected] => [table, { entries: [...table.rows], outside: [] }]),
      );
      const done: string[] = [];
      const pane = anotherPane(world);
      let texts = 0;
      const newText = () => `van een collega ${++texts}`;
      const stop = beforeEachRequest(async (nth) => {
        if (random.below(3) > 0) return;
        const table = of(action)[random.below(action.tables.length)];
        const deed = deeds[random.below(deeds.length)];
        const own = table && expected.get(table);
        if (!table || !deed || !own) return;
        const before = { entries: [...own.entries], outside: [...own.outside] };
        const act = async () => {
          const context = colleague();
          const now = await look(context, table);
          const doIt = deed({ kept: table, now, expected: own, random, newText });
          if (!doIt) return;
          doIt(context.workbook.tables.getItem(table.id));
          await context.sync();
          if (deed === typeBelow) noteWhatStayedOutside(own, await look(context, table), table);
          done.push(`${nth}: ${table.name} ${deed.name}`);
        };
        await act().catch(() => Object.assign(own, before));
      });
      const result = await action.run(pane).finally(stop);
      const laws = await brokenLaws(new Excel.RequestContext(), result, expected, effect);
      const broken = laws.length === 0 ? [] : [...laws, `refused: ${result.refused}`, ...done];
      return { refused: result.refused, broken };
    },
  };
}

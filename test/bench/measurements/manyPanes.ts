import { brokenLaws } from '../../workbook/manyPanes/laws';
import { playTogether } from '../../workbook/manyPanes/playTogether';

/** Two and three panes with 200 actions each, everything mixed, of some seeds; `BENCH_SEEDS=11,12` for others. */
export async function run(): Promise<void> {
  const seeds = (process.env['BENCH_SEEDS'] ?? '1').split(',').map(Number);
  for (const seed of seeds) {
    for (const people of [2, 3]) {
      const started = performance.now();
      const { story, counts } = await playTogether(people, seed, 200);
      const broken = brokenLaws(story);
      const seconds = Math.round((performance.now() - started) / 1000);
      const said = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
      console.log(
        `\n${people} panes, 200 actions each, seed ${seed}: ${broken.length} laws broken, ${seconds} s`,
      );
      console.log(`  ${said.join(', ')}`);
      for (const law of broken) console.log(`  ${law}`);
    }
  }
}

import { interruptions, type Interrupted } from '../../workbook/interruptions/interruptions';

/**
 * Every action of the pane, interrupted at every request: refused, its answer lost, or the pane gone. Counts in how many the
 * workbook is, once somebody went on, the one of the undisturbed run; names the others.
 */
export async function run(): Promise<void> {
  const { names, open, kill, fail } = interruptions();
  await open();
  const ways = {
    refused: (name: string) => fail(name, 'refused'),
    lost: (name: string) => fail(name, 'lost'),
    gone: kill,
  };
  const counts = Object.fromEntries(Object.keys(ways).map((way) => [way, { same: 0, of: 0, repeated: 0 }]));
  for (const name of names) {
    for (const [way, interrupt] of Object.entries(ways)) {
      const ends: Interrupted[] = await interrupt(name);
      const count = counts[way];
      if (!count) continue;
      count.of += ends.length;
      count.same += ends.filter(({ isSame }) => isSame).length;
      count.repeated += ends.filter(({ repeated }) => repeated).length;
      for (const { nth, isSame, told } of ends)
        if (!isSame)
          console.log(`  differs: ${name}, ${way} at request ${nth}, told: ${told ?? 'all is well'}`);
    }
  }
  console.log(`\nInterrupted at every request of ${names.length} actions, and gone on with`);
  for (const [way, { same, of, repeated }] of Object.entries(counts))
    console.log(
      `  ${way.padEnd(8)} ${same} of ${of} end in the workbook of the undisturbed run; ${repeated} were done once more by hand`,
    );
}

import { allTables } from './allTables';
import { measureProposals } from './measureProposals';

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

const { columns, precision, recall, wrong, missed } = measureProposals(allTables);
console.log(`${columns} columns, precision ${percent(precision)}, recall ${percent(recall)}\n`);
for (const [title, misses] of [
  ['Proposed, and wrong', wrong],
  ['Not proposed', missed],
] as const) {
  console.log(`${title}: ${misses.length}`);
  for (const { kept, header, proposed, confidence, right } of misses)
    console.log(`  ${header} (${kept}): ${proposed ?? '-'} ${confidence || ''}, right: ${right}`);
}

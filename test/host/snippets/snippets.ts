import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOfficeJs } from '../loadOfficeJs';
import { readSnippet } from './readSnippet';
import { runSnippet, type Outcome } from './runSnippet';

/** Runs Microsoft's samples for Excel against the local Excel: `npm run snippets -- <checkout of office-js-snippets>`. */
const [checkout] = process.argv.slice(2);
if (checkout === undefined)
  throw new Error('Say where office-js-snippets is: npm run snippets -- <checkout>');

const folder = join(checkout, 'samples', 'excel');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /[\\/].*\.yaml$/.test(file),
);

loadOfficeJs();
const outcomes: { file: string; outcome: Outcome }[] = [];
for (const file of files.sort()) {
  const snippet = readSnippet(readFileSync(join(folder, file), 'utf8'));
  outcomes.push({ file, outcome: await runSnippet(snippet) });
}

const ofKind = <K extends Outcome['kind']>(kind: K) =>
  outcomes.flatMap(({ file, outcome }) =>
    outcome.kind === kind ? { file, outcome: outcome as Extract<Outcome, { kind: K }> } : [],
  );

console.log('Ran:');
for (const { file } of ofKind('ran')) console.log(`  ${file}`);

const lacking = ofKind('lacks');
console.log('\nNeed what the local Excel does not have (samples that meet it first):');
const members = new Map<string, number>();
for (const { outcome } of lacking)
  for (const member of outcome.members) members.set(member, (members.get(member) ?? 0) + 1);
for (const [member, count] of [...members].sort(([, a], [, b]) => b - a))
  console.log(`  ${count}  ${member}`);

const failed = ofKind('failed');
if (failed.length > 0) console.log('\nFailed:');
for (const { file, outcome } of failed) console.log(`  ${file}\n    ${outcome.errors.join('\n    ')}`);

console.log(
  `\n${ofKind('ran').length} ran, ${failed.length} failed, ${lacking.length} need more than the local Excel has, ` +
    `${ofKind('idle').length} have nothing to press; ${files.length} in all.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;

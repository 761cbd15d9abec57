import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOfficeJs } from '../loadOfficeJs';
import { brokenPromise } from './brokenPromise';
import { promises } from './promises';
import { readSnippet } from './readSnippet';
import { runSnippet, type Outcome } from './runSnippet';

/** Runs Microsoft's samples for Excel against the local Excel: `npm run snippets -- <checkout of office-js-snippets>`. */
const [checkout] = process.argv.slice(2);
if (checkout === undefined)
  throw new Error('Say where office-js-snippets is: npm run snippets -- <checkout>');

const folder = join(checkout, 'samples', 'excel');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /[\\/].*\.yaml$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

loadOfficeJs();
const outcomes: { file: string; outcome: Outcome }[] = [];
for (const file of files.sort()) {
  const snippet = readSnippet(readFileSync(join(folder, file), 'utf8'));
  const outcome = await runSnippet(snippet);
  const promise = promises[file];
  const broken = outcome.kind === 'ran' && promise ? brokenPromise(promise, outcome.left) : null;
  outcomes.push({ file, outcome: broken === null ? outcome : { kind: 'failed', errors: [broken] } });
}

const ofKind = <K extends Outcome['kind']>(kind: K) =>
  outcomes.flatMap(({ file, outcome }) =>
    outcome.kind === kind ? { file, outcome: outcome as Extract<Outcome, { kind: K }> } : [],
  );
const list = (heading: string, found: readonly { file: string; outcome: { errors: string[] } }[]) => {
  if (found.length === 0) return;
  console.log(`\n${heading}:`);
  for (const { file, outcome } of found) console.log(`  ${file}\n    ${outcome.errors.join('\n    ')}`);
};

const ran = ofKind('ran');
console.log('Ran (* and left what its text says):');
for (const { file } of ran) console.log(`${promises[file] ? '*' : ' '} ${file}`);

const lacking = ofKind('lacks');
console.log('\nNeed what is not there (samples that meet it first):');
const members = new Map<string, number>();
for (const { outcome } of lacking)
  for (const member of outcome.members) members.set(member, (members.get(member) ?? 0) + 1);
for (const [member, count] of [...members].sort(([, a], [, b]) => b - a))
  console.log(`  ${count}  ${member}`);

list(
  'Said something else as well, which may come of what they lack',
  lacking.filter(({ outcome }) => outcome.errors.length > 0),
);
const failed = ofKind('failed');
list('Failed', failed);

const kept = ran.filter(({ file }) => promises[file]).length;
console.log(
  `\n${ran.length} ran, of which ${kept} left what their text says; ${failed.length} failed, ` +
    `${lacking.length} need more than there is, ${ofKind('idle').length} have nothing to press; ${files.length} in all.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;

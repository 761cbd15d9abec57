import { loadOfficeJs } from '../loadOfficeJs';
import { assumptions } from './assumptions';
import { checks, pageChecks } from './checks/all';
import { describeOutcome, tally } from './describe';
import { notAlone } from './notAlone';
import { readResults } from './readResults';

/**
 * `npm run conformance` runs the checks against the local Excel, `-- --list` prints the assumptions as they stand in the
 * README beside this file, `-- --excel` opens the page in Excel, `-- --excel <URL>` in a workbook on the web.
 */
const [what, address] = process.argv.slice(2);

if (what === '--list') console.log(assumptions([...checks, ...pageChecks], readResults()).join('\n'));
else if (what === '--excel') {
  const { openInExcel } = await import('./page/openInExcel');
  process.exitCode = await openInExcel(address);
} else if (what !== undefined) throw new Error(`There is --list and --excel; not ${what}.`);
else {
  loadOfficeJs();
  const { startLocalExcel } = await import('../inProcess');
  const { runChecks } = await import('./runChecks');
  // The local Excel as it is by itself, whatever was seen elsewhere.
  startLocalExcel({ results: [] });
  const outcomes = await runChecks(checks, (check, outcome) => console.log(describeOutcome(check, outcome)));
  console.log('\nThese take the page (npm run conformance -- --excel):');
  for (const { id, says } of pageChecks) console.log(`- ${id}: ${says}`);
  console.log('\nNo check can witness these by itself:');
  for (const { says, takes } of notAlone) console.log(`- ${says}. It takes ${takes}.`);
  console.log(`\nIn the local Excel: ${tally(outcomes)}.`);
  console.log('In Excel itself: npm run conformance -- --excel');
  process.exitCode = outcomes.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
}

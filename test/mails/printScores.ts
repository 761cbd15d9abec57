import { mailSets } from '../fixtures/mails/mailSets';
import { precision, recall, scoredFields, scoreMails } from '../fixtures/mails/scoreMails';

for (const [name, mails] of Object.entries(mailSets)) {
  const { byField, faults } = scoreMails(mails);
  console.log(`\n${name}: ${mails.length} mails`);
  console.table(byField);
  const all = scoredFields.map((field) => byField[field]);
  console.log(`precision ${precision(all).toFixed(3)}, recall ${recall(all).toFixed(3)}`);
  console.log(faults.join('\n'));
}

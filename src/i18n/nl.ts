import { askWho } from './nl/askWho';
import { callback } from './nl/callback';
import { caseFile } from './nl/caseFile';
import { facts } from './nl/facts';
import { faultSentence } from './nl/faultSentence';
import { handOver } from './nl/handOver';
import { intake } from './nl/intake';
import { issueSentence } from './nl/issueSentence';
import { pane } from './nl/pane';
import { relation } from './nl/relation';
import { steps } from './nl/steps';
import { today } from './nl/today';
import { longDayIn } from './format/longDay';
import { momentIn } from './format/moment';

export { nl as words } from './workbook/words/nl';

export const texts = {
  language: 'nl' as const,
  pane,
  askWho,
  intake,
  today,
  caseFile,
  facts,
  handOver,
  callback,
  steps,
  relation,
  faultSentence,
  issueSentence,
  longDay: longDayIn('nl-NL'),
  moment: momentIn('nl-NL'),
};

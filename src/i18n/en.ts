import { askWho } from './en/askWho';
import { callback } from './en/callback';
import { caseFile } from './en/caseFile';
import { facts } from './en/facts';
import { faultSentence } from './en/faultSentence';
import { handOver } from './en/handOver';
import { intake } from './en/intake';
import { issueSentence } from './en/issueSentence';
import { pane } from './en/pane';
import { relation } from './en/relation';
import { steps } from './en/steps';
import { today } from './en/today';
import { longDayIn } from './format/longDay';
import { momentIn } from './format/moment';
import type { Texts } from './texts';

export { en as words } from './workbook/words/en';

export const texts = {
  language: 'en' as const,
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
  longDay: longDayIn('en-GB'),
  moment: momentIn('en-GB'),
} satisfies Texts;

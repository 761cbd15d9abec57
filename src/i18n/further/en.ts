import { access } from './en/access';
import { adopt } from './en/adopt';
import { calamity } from './en/calamity';
import { calendar } from './en/calendar';
import { duplicate } from './en/duplicate';
import { example } from './en/example';
import { faults } from './en/faults';
import { firstRun } from './en/firstRun';
import { help } from './en/help';
import { holidays } from './en/holidays';
import { host } from './en/host';
import { inspection } from './en/inspection';
import { intentions } from './en/intentions';
import { kept } from './en/kept';
import { letters } from './en/letters';
import { mail } from './en/mail';
import { mapping } from './en/mapping';
import { messages } from './en/messages';
import { move } from './en/move';
import { outbox } from './en/outbox';
import { own } from './en/own';
import { newVersion } from './en/newVersion';
import { reopen } from './en/reopen';
import { report } from './en/report';
import { retention } from './en/retention';
import { sample } from './en/sample';
import { search } from './en/search';
import { settings } from './en/settings';
import { setUp } from './en/setUp';
import { strays } from './en/strays';
import { settle } from './en/settle';
import { transfer } from './en/transfer';
import { undo } from './en/undo';
import { wording } from './en/wording';
import type { FurtherTexts } from './furtherTexts';

export const en: FurtherTexts = {
  access,
  adopt,
  calamity,
  calendar,
  duplicate,
  example,
  faults,
  firstRun,
  help,
  holidays,
  host,
  inspection,
  intentions,
  kept,
  letters,
  mail,
  mapping,
  messages,
  move,
  outbox,
  newVersion,
  own,
  reopen,
  report,
  retention,
  sample,
  search,
  settings,
  setUp,
  strays,
  settle,
  transfer,
  undo,
  wording,
};

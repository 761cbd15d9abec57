import { access } from './nl/access';
import { adopt } from './nl/adopt';
import { calamity } from './nl/calamity';
import { calendar } from './nl/calendar';
import { duplicate } from './nl/duplicate';
import { example } from './nl/example';
import { faults } from './nl/faults';
import { firstRun } from './nl/firstRun';
import { help } from './nl/help';
import { holidays } from './nl/holidays';
import { host } from './nl/host';
import { inspection } from './nl/inspection';
import { intentions } from './nl/intentions';
import { kept } from './nl/kept';
import { letters } from './nl/letters';
import { mail } from './nl/mail';
import { mapping } from './nl/mapping';
import { messages } from './nl/messages';
import { move } from './nl/move';
import { outbox } from './nl/outbox';
import { own } from './nl/own';
import { newVersion } from './nl/newVersion';
import { reopen } from './nl/reopen';
import { report } from './nl/report';
import { retention } from './nl/retention';
import { sample } from './nl/sample';
import { search } from './nl/search';
import { settings } from './nl/settings';
import { setUp } from './nl/setUp';
import { strays } from './nl/strays';
import { settle } from './nl/settle';
import { transfer } from './nl/transfer';
import { undo } from './nl/undo';
import { wording } from './nl/wording';

export const nl = {
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

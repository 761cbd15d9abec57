import { createAccess } from '../access/createAccess';
import { createAdoption } from '../adoption/createAdoption';
import { guardWrites } from '../batch/guardWrites';
import { createCalamities } from '../calamity/createCalamities';
import { createExample } from '../example/createExample';
import { createInspection } from '../inspection/createInspection';
import { createLetters } from '../letters/createLetters';
import { createOwn } from '../own/createOwn';
import { createRetention } from '../retention/createRetention';
import { createSamples } from '../sample/createSamples';
import { createSetUp } from '../setUp/createSetUp';
import type { Session } from '../table/session';

/** What the parts need that are opened now and then: in one file, which each would otherwise name in the first load. */
export const createFurtherPorts = (session: Session) => ({
  access: guardWrites(session, createAccess(session), ['write']),
  adoption: guardWrites(session, createAdoption(session), ['adopt', 'undo']),
  calamities: guardWrites(session, createCalamities(session), ['appendCalamity', 'writeCalamity', 'link']),
  example: guardWrites(session, createExample(session), ['make', 'remove']),
  inspection: guardWrites(session, createInspection(session), ['mend', 'mendDress', 'tellNames', 'takeBack']),
  letters: guardWrites(session, createLetters(session), [
    'openLetterStyle',
    'addAffected',
    'fillMerge',
    'print',
    'markApproached',
    'correctAffected',
  ]),
  own: guardWrites(session, createOwn(session), ['write']),
  retention: guardWrites(session, createRetention(session), [
    'clearHistory',
    'clearCalamity',
    'clearAffected',
    'clear',
  ]),
  samples: guardWrites(session, createSamples(session), ['record', 'judge']),
  setUp: guardWrites(session, createSetUp(session), ['saveSettings', 'saveDepartments', 'addPeople']),
});

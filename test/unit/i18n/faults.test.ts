import type { OwnFaults } from '../../../src/i18n/further/actionFaults';
import { loadFurther } from '../../../src/i18n/further/loadFurther';
import { loadWording } from '../../../src/i18n/loadWording';
import { languages } from '../../../src/usecases/ports/languages';
import type { Fault } from '../../../src/usecases/ports/ports';
import { aComplaint } from '../../fixtures/aComplaint';

const faults: { [Code in Fault['code']]: Extract<Fault, { code: Code }> } = {
  cellEditMode: { code: 'cellEditMode' },
  protected: { code: 'protected' },
  readOnly: { code: 'readOnly' },
  date1904: { code: 'date1904' },
  sessionExpired: { code: 'sessionExpired' },
  offline: { code: 'offline' },
  busy: { code: 'busy' },
  notLoaded: { code: 'notLoaded' },
  tooLarge: { code: 'tooLarge' },
  registerMissing: { code: 'registerMissing' },
  renamed: { code: 'renamed' },
  sheetMissing: { code: 'sheetMissing', name: 'Rondes' },
  columnMissing: { code: 'columnMissing', name: 'Status' },
  tableConverted: { code: 'tableConverted', name: 'Rondes' },
  registerTwice: { code: 'registerTwice', tables: ['Een', 'Twee'] },
  nameTaken: { code: 'nameTaken', name: 'Rondes' },
  copyInstead: { code: 'copyInstead', name: 'tblKlachten' },
  unfinished: { code: 'unfinished', name: 'Blad1' },
  rowMissing: { code: 'rowMissing' },
  rowCopied: { code: 'rowCopied', rows: [4, 9] },
  bookYearChanged: { code: 'bookYearChanged' },
  nothingToCount: { code: 'nothingToCount', category: 'Wachttijd' },
  changedByColleague: { code: 'changedByColleague', fields: ['name'], found: aComplaint() },
  notVerified: { code: 'notVerified' },
  replyLost: { code: 'replyLost' },
  dialogBlocked: { code: 'dialogBlocked' },
  dialogAlreadyOpen: { code: 'dialogAlreadyOpen' },
  unsupported: { code: 'unsupported' },
  unexpected: { code: 'unexpected', detail: 'GeneralException' },
};

/** Of a form that somebody filled in. */
const ofTyping = /hebt getypt|langste tekst|you typed|longest text/;

describe.each(languages)('the sentence for a fault, in %s', (language) => {
  it('says in at least two sentences, or two parts of one, what happened and what to do', async () => {
    const { texts } = await loadWording(language);
    for (const fault of Object.values(faults)) {
      const sentence = texts.faultSentence(fault, (field) => field);
      expect([fault.code, sentence]).toEqual([fault.code, expect.stringMatching(/^.+[.:;] .+\.$/)]);
    }
  });

  it.each(['tab', 'sample', 'letters', 'inspection', 'adoption'] as const)(
    'does not speak of what was typed where nothing was, as at “%s”',
    async (action) => {
      const { texts } = await loadWording(language);
      const own: OwnFaults = (await loadFurther(language)).faults[action];
      for (const fault of Object.values(faults)) {
        const sentence =
          own[fault.code]?.('name' in fault ? fault.name : '') ??
          texts.faultSentence(fault, (field) => field);
        expect(sentence).not.toMatch(ofTyping);
        expect(sentence).toMatch(/^.+[.:;] .+\.$/);
      }
    },
  );
});

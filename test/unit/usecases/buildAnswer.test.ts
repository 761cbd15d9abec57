import { toDay } from '../../../src/procedure/calendar/day';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { buildAnswer } from '../../../src/usecases/case/buildAnswer';
import { aComplaint } from '../../fixtures/aComplaint';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';

const today = toDay('2026-11-30');
const complaint = aComplaint({
  name: 'Dhr. J. de Vries',
  summary: 'Monteur niet gekomen',
  promise: 'Nieuwe afspraak op dinsdag.',
  callbackOn: toDay('2026-12-04'),
});

describe('an answer in writing', () => {
  it('holds the five messages between a greeting and the name of the office', () => {
    expect(buildAnswer(complaint, anOpenedRegister(), today).split('\n\n')).toEqual([
      'Geachte heer De Vries,',
      'Dank u wel dat u de moeite hebt genomen om ons over uw klacht te vertellen. Daar hebben wij echt iets aan.',
      'U vertelde ons over het volgende: monteur niet gekomen. Wij vinden het heel vervelend dat u dit bij Stichting De Brug hebt meegemaakt.',
      'Wij hebben met u afgesproken: nieuwe afspraak op dinsdag.',
      'Is dat gebeurd zoals u het verwachtte?',
      'Als het voor u nog niet goed is, laat ons dan weten wat wel zou helpen. Wij nemen uw klacht dan opnieuw in behandeling.',
      'Met vriendelijke groet,\nStichting De Brug',
    ]);
  });

  it('apologises when it is late, and has no hole in English where nobody has a title or the office no name', () => {
    const { settings, ...opened } = anOpenedRegister();
    const { spoken, written } = workbookTexts.en.settings;
    const english = { ...opened, settings: { ...settings, organisation: '', spoken, written } };
    const late = { ...complaint, name: 'Berg, J. van den', callbackOn: toDay('2026-11-27') };
    const text = buildAnswer(late, english, today);
    expect(text).toMatch(/^Dear J\. van den Berg,\n/);
    expect(text).toContain('nieuwe afspraak op dinsdag. Our answer is later than we promised you');
    expect(text).toMatch(/Kind regards,\nour office$/);
    expect(text).not.toContain('…');
  });
});

import { toDay } from '../../../src/procedure/calendar/day';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { buildScript } from '../../../src/usecases/case/buildScript';
import { aComplaint } from '../../fixtures/aComplaint';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';

const today = toDay('2026-11-30');

function script(language: 'nl' | 'en', changes: Partial<Complaint>, organisation = 'Stichting De Brug') {
  const { settings, ...opened } = anOpenedRegister();
  const { wording, spoken } = workbookTexts[language].settings;
  const said = { ...settings, organisation, wording, spoken };
  return buildScript(aComplaint(changes), { ...opened, settings: said }, today).messages;
}

const typed = {
  name: 'Berg, mevr. J. van den',
  promise: 'Afspraak met de teamleider.',
  summary: 'Monteur niet gekomen',
  callbackOn: toDay('2026-12-04'),
};

describe('the script of a call', () => {
  it('can be said aloud with what was typed', () => {
    expect(script('nl', typed)).toMatchObject({
      thank: expect.stringContaining('Fijn dat ik u spreek, mevrouw Van den Berg.'),
      regret:
        'U vertelde ons over het volgende: monteur niet gekomen. Ik vind het heel vervelend dat u dit bij Stichting De Brug hebt meegemaakt.',
      agreed:
        'We hebben met u afgesproken: afspraak met de teamleider. Ik zou u daarover uiterlijk vrijdag 4 december terugbellen.',
    });
    expect(script('en', typed)).toMatchObject({
      thank: expect.stringContaining('Good to speak to you, Ms Van den Berg.'),
      agreed:
        'We agreed with you: afspraak met de teamleider. I was to call you back about it by Friday 4 December.',
    });
  });

  it('names the office in general where its name is not filled in', () => {
    expect(script('nl', typed, '').regret).toMatch(/dat u dit bij ons kantoor hebt meegemaakt\.$/);
    expect(script('en', typed, '').regret).toMatch(/happened to you at our office\.$/);
  });

  it.each([
    [
      'nl',
      '2025-07-25',
      'uiterlijk vrijdag 25 juli 2025 terugbellen. Dat is later geworden dan wij u hebben beloofd. Mijn excuses daarvoor.',
    ],
    [
      'en',
      '2026-11-27',
      'by Friday 27 November. That is later than we promised you, and I apologise for it.',
    ],
  ] as const)('apologises in %s for a call that was due on %s', (language, due, end) => {
    expect(script(language, { ...typed, callbackOn: toDay(due) }).agreed.endsWith(end)).toBe(true);
  });

  it('apologises for nothing on the day itself', () => {
    expect(script('nl', { ...typed, callbackOn: today }).agreed).toMatch(/terugbellen\.$/);
  });

  it.each([
    ['Pieter belt morgen.', 'Pieter belt morgen'],
    ['WMO-aanvraag nakijken', 'WMO-aanvraag nakijken'],
    ['Wij bellen de monteur. Hij komt dinsdag!', 'wij bellen de monteur. Hij komt dinsdag'],
    ['- Monteur sturen', 'monteur sturen'],
    ['Lift kapot?!', 'lift kapot'],
    ['Bellen;\n\nbrief sturen ...', 'bellen; brief sturen'],
    ['I will call', 'I will call'],
    ['€ 50 terug', '€ 50 terug'],
    ['', '…'],
  ])('says %j as %j', (promise, said) => {
    expect(script('nl', { ...typed, promise }).agreed).toContain(`afgesproken: ${said}.`);
  });

  it('leaves a hole, which is told before the call, where a word stands for a name that nobody knew', () => {
    expect(script('nl', { ...typed, name: 'onbekend' }).thank).toMatch(/^Fijn dat ik u spreek, …\./);
  });
});

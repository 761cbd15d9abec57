import fc from 'fast-check';
import { fillTalkingPoints } from '../../../src/procedure/callback/fillTalkingPoints';
import type { ScriptValues } from '../../../src/procedure/callback/fillTalkingPoints';
import { anyText } from './arbitraries';

const values: ScriptValues = {
  name: 'mevrouw Van der Meer',
  promise: 'de stoep wordt gemaakt',
  callbackDate: '08-07-2026',
  organisation: 'Stichting De Brug',
  complaint: 'Losse tegel',
};

const fill = (thank: string, changes: Partial<ScriptValues> = {}) =>
  fillTalkingPoints(
    { thank, regret: '', agreed: '', verify: '', restart: '{organisatie}' },
    { ...values, ...changes },
  );

describe('the talking points', () => {
  it.each([
    ['Dank u, {naam}.', 'Dank u, mevrouw Van der Meer.'],
    ['Thank you, {name}.', 'Thank you, mevrouw Van der Meer.'],
    ['{toezegging} / {promise}', 'de stoep wordt gemaakt / de stoep wordt gemaakt'],
    ['{terugbeldatum} / {callbackDate}', '08-07-2026 / 08-07-2026'],
    ['{organisatie} / {organisation}', 'Stichting De Brug / Stichting De Brug'],
    ['{klacht} / {complaint}', 'Losse tegel / Losse tegel'],
    ['{ Naam }', 'mevrouw Van der Meer'],
    ['{{naam}}', '{mevrouw Van der Meer}'],
    ['{voornaam} {} {constructor} {__proto__}', '{voornaam} {} {constructor} {__proto__}'],
    ['{naam', '{naam'],
    ['naam}', 'naam}'],
  ])('"%s" become "%s"', (wording, expected) => {
    expect(fill(wording).thank).toBe(expected);
  });

  it('are all filled', () => {
    expect(fill('{naam}')).toEqual({
      thank: 'mevrouw Van der Meer',
      regret: '',
      agreed: '',
      verify: '',
      restart: 'Stichting De Brug',
    });
  });

  it.each(['{toezegging}', '$&', '$1', "$'", '\\', '{naam} {naam}', '<b>'])(
    'say a name like "%s" as it is',
    (name) => {
      expect(fill('Dag {naam}!', { name }).thank).toBe(`Dag ${name}!`);
    },
  );

  it('show a hole where the case says nothing', () => {
    expect(fill('op {terugbeldatum}', { callbackDate: ' ' }).thank).toBe('op …');
  });

  it('without placeholders stay as the office wrote them', () => {
    fc.assert(
      fc.property(
        anyText().filter((text) => !text.includes('{')),
        (text) => {
          expect(fill(text).thank).toBe(text);
        },
      ),
    );
  });
});

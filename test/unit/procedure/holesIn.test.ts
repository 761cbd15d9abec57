import fc from 'fast-check';
import { fillTalkingPoints, unknownValue } from '../../../src/procedure/callback/fillTalkingPoints';
import type { ScriptValues } from '../../../src/procedure/callback/fillTalkingPoints';
import { holesIn } from '../../../src/procedure/callback/holesIn';
import { talkingPoints } from '../../../src/procedure/callback/talkingPoints';

const values: ScriptValues = {
  name: 'mevrouw Van der Meer',
  promise: 'de stoep wordt gemaakt',
  callbackDate: 'woensdag 8 juli',
  organisation: 'Stichting De Brug',
  complaint: 'losse tegel',
};

const wordingOf = (thank: string, restart = '') => ({ thank, regret: '', agreed: '', verify: '', restart });

describe('the holes in an office’s wording', () => {
  it.each<[string, Partial<ScriptValues>, ReturnType<typeof holesIn>]>([
    ['Dank u, {naam}.', {}, { unknown: [], blank: [] }],
    ['Dank u, { Naam }, voor {klacht}.', { name: ' ' }, { unknown: [], blank: ['name'] }],
    [
      '{toezegging} op {terugbeldatum}',
      { promise: '', callbackDate: '…' },
      { unknown: [], blank: ['promise', 'callbackDate'] },
    ],
    ['{datum}, {naam}, {datum}', {}, { unknown: ['{datum}'], blank: [] }],
    ['Dank u, {naam voor klacht}.', {}, { unknown: ['{naam voor klacht}'], blank: [] }],
    ['Dank u, {naam', {}, { unknown: ['{naam'], blank: [] }],
    ['Dank u, naam}.', {}, { unknown: ['naam}'], blank: [] }],
    ['Dank u, {}.', {}, { unknown: ['{}'], blank: [] }],
    ['Zonder iets.', { name: '', promise: '' }, { unknown: [], blank: [] }],
  ])('of %s', (thank, changes, holes) => {
    expect(holesIn(wordingOf(thank), { ...values, ...changes })).toEqual(holes);
  });

  it('are named once, of whichever message', () => {
    expect(holesIn(wordingOf('{naam} {x}', '{naam} {x} {y}'), { ...values, name: '' })).toEqual({
      unknown: ['{x}', '{y}'],
      blank: ['name'],
    });
  });

  it('are none exactly where nothing is left open in what is said', () => {
    const piece = fc.constantFrom('{naam}', '{klacht}', '{datum}', '{', '}', 'dank u', ' ', '{promise}');
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.boolean(), (thank, restart, isNamed) => {
        const given = { ...values, name: isNamed ? values.name : '' };
        const wording = wordingOf(thank, restart);
        const { unknown, blank } = holesIn(wording, given);
        const said = talkingPoints.map((point) => fillTalkingPoints(wording, given)[point]).join('\n');
        expect(unknown.length + blank.length > 0).toBe(/[{}]/.test(said) || said.includes(unknownValue));
      }),
    );
  });
});

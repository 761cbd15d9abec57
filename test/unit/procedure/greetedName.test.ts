import fc from 'fast-check';
import { greetedAs } from '../../../src/procedure/calamity/letter/greetedAs';
import { inSpeech, personName } from '../../../src/procedure/text/personName';
import { anyText } from './arbitraries';

const nl = { man: 'heer', woman: 'mevrouw', family: 'familie', nobody: 'heer of mevrouw' };
const en = { man: 'Mr', woman: 'Ms', family: 'family', nobody: '' };

const greeting = (name: string, words = nl) => {
  const { title, name: greeted } = greetedAs({ name, salutation: '' }, words);
  return [title, greeted].filter(Boolean).join(' ');
};

/**
 * The rule: a prefix has a capital where no first name, initial or other part of the name stands before it, and none of what is
 * left of a word behind an apostrophe has one (Taalunie, Leidraad bij de Woordenlijst, persoonsnamen; taaladvies.net). Which words
 * are prefixes: Logisch Ontwerp BRP, table 36.
 */
describe('a name in a greeting', () => {
  it.each([
    ['Dhr. J. de Vries', 'heer De Vries'],
    ['de heer de Vries', 'heer De Vries'],
    ['Dhr. De Vries', 'heer De Vries'],
    ['mevrouw J. van der Meer', 'mevrouw Van der Meer'],
    ['Mevr. van den Berg', 'mevrouw Van den Berg'],
    ['mw. A.M. van de Ven', 'mevrouw Van de Ven'],
    ['Dhr. Th. ten Cate', 'heer Ten Cate'],
    ['Dhr. ter Horst', 'heer Ter Horst'],
    ['Mw. te Riele', 'mevrouw Te Riele'],
    ['Dhr. op den Kamp', 'heer Op den Kamp'],
    ['Dhr. in den Bosch', 'heer In den Bosch'],
    ["Mevr. in 't Veld", "mevrouw In 't Veld"],
    ["Dhr. van 't Hof", "heer Van 't Hof"],
    ["Dhr. J. 't Hart", "heer 't Hart"],
    ['Mevr. ’t Hooft', 'mevrouw ’t Hooft'],
    ["Dhr. 's Gravesande", "heer 's Gravesande"],
    ["Dhr. d'Hondt", "heer D'Hondt"],
    ['Mevr. uit den Boogaard', 'mevrouw Uit den Boogaard'],
    ['Dhr. aan de Stegge', 'heer Aan de Stegge'],
    ['Dhr. bij de Vaate', 'heer Bij de Vaate'],
    ['Mevr. von der Heide', 'mevrouw Von der Heide'],
    ['Dhr. du Pré', 'heer Du Pré'],
    ['Mevr. el Idrissi', 'mevrouw El Idrissi'],
    ['Dhr. J. v.d. Berg', 'heer V.d. Berg'],
    ['Dhr. Jan de Vries', 'heer Jan de Vries'],
    ['Mevr. Bakker van Hout', 'mevrouw Bakker van Hout'],
    ['Dhr. Öztürk', 'heer Öztürk'],
    ['Dhr. J P Jansen', 'heer Jansen'],
    ['Dhr. drs. J. de Boer', 'heer De Boer'],
    ['prof. dr. A. van Leeuwen', 'heer of mevrouw Van Leeuwen'],
    ['J. de Vries', 'heer of mevrouw De Vries'],
    ['Sanne Bakker', 'heer of mevrouw Sanne Bakker'],
    // Sorted by surname.
    ['Berg, J. van den', 'heer of mevrouw Van den Berg'],
    ['Vries, de', 'heer of mevrouw De Vries'],
    ['Jansen, A.', 'heer of mevrouw Jansen'],
    ['Dhr. Jansen, Piet', 'heer Jansen'],
    ['Dhr. Berg, Jan van den', 'heer Van den Berg'],
    ['Berg, mevr. J. van den', 'mevrouw Van den Berg'],
    ['Berg - de Vries, J. van den', 'heer of mevrouw Van den Berg - de Vries'],
    ['Bakkerij Jansen, Assen', 'heer of mevrouw Bakkerij Jansen, Assen'],
    // Double names, families, couples.
    ['Mevr. J. van den Berg-de Vries', 'mevrouw Van den Berg-de Vries'],
    ['Mevr. Jansen-van der Meer', 'mevrouw Jansen-van der Meer'],
    ['Fam. de Boer', 'familie De Boer'],
    ['Familie van der Meer-Smit', 'familie Van der Meer-Smit'],
    ['De heer en mevrouw Bos', 'heer en mevrouw Bos'],
    ['Dhr. en mevr. J. de Vries', 'heer en mevrouw De Vries'],
    ['Mw. en dhr. van den Berg', 'mevrouw en heer Van den Berg'],
    ['Dhr. J. de Vries en mevr. M. Jansen', 'heer De Vries en mevrouw Jansen'],
    ['Dhr. & mw. ter Horst', 'heer & mevrouw Ter Horst'],
    ['J. en M. de Vries', 'heer of mevrouw De Vries'],
    ['Dhr./Mevr. van Dijk', 'heer of mevrouw Van Dijk'],
    ['Meneer van Dijk', 'heer Van Dijk'],
    ['T.a.v. mevr. van Dijk', 'mevrouw Van Dijk'],
    ['t.a.v. J. van Dijk', 'heer of mevrouw Van Dijk'],
    ['Bakkerij Jansen t.a.v. J. van Dijk', 'heer of mevrouw'],
    ['Mevr. J. van Dijk (dochter)', 'mevrouw Van Dijk'],
    ['Henk en Willy van Dijk', 'heer of mevrouw Henk en Willy van Dijk'],
    // Nobody knew who.
    ['Anoniem', 'heer of mevrouw'],
    ['onbekend', 'heer of mevrouw'],
    ['-', 'heer of mevrouw'],
    // No person.
    ['De Vries B.V.', 'heer of mevrouw'],
    ['Stichting De Molen', 'heer of mevrouw'],
    ['De erven J. de Vries', 'heer of mevrouw'],
  ])('%s is greeted as %s', (name, expected) => {
    expect(greeting(name)).toBe(expected);
  });

  it.each([
    ['Mr J. de Vries', 'Mr De Vries'],
    ['Mrs van den Berg', 'Ms Van den Berg'],
    ['Mr and Mrs J. de Vries', 'Mr and Ms De Vries'],
    // Nobody in particular has no title in English: initials stay before the surname, and the prefix small.
    ['Berg, J. van den', 'J. van den Berg'],
    ['De Vries Ltd', 'De Vries Ltd'],
  ])('in English %s is greeted as %s', (name, expected) => {
    expect(greeting(name, en)).toBe(expected);
  });

  it('is the surname that a sorted list has, whatever initials and prefix stand behind it', () => {
    const surname = fc.constantFrom('Berg', 'Vries', 'Çelik', 'Meer-Smit');
    const initials = fc.constantFrom('', 'J.', 'J.P.', 'Th. A.', 'A. M.');
    const prefix = fc.constantFrom('', 'de', 'van den', "in 't", 'op de', 'uit den');
    fc.assert(
      fc.property(surname, initials, prefix, (last, first, before) => {
        const said = [first, before, last].filter(Boolean).join(' ');
        const behind = [first, before].filter(Boolean).join(' ');
        const listed = behind ? `${last}, ${behind}` : last;
        expect(inSpeech(personName(listed, false))).toBe(said);
        expect(greeting(`Dhr. ${listed}`)).toBe(greeting(`Dhr. ${said}`));
      }),
    );
  });

  it('is never lost', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(greeting(`Dhr. ${text}`, nl) === '').toBe(false);
        expect(inSpeech(personName(text, true)) === '').toBe(text.trim() === '');
      }),
    );
  });
});

import { finderOf, isOfEarlier, readBanned, readKept, withoutKept } from '../../words/glossary';
import { isInversion } from '../../words/inversions';
import { languageOf } from '../../words/languageOf';
import { sentencesOf, wordsOf } from '../../words/sentences';
import { textsIn, textsInCode } from '../../words/textsIn';

const banned = readBanned();
const kept = readKept();
const said = textsIn('src/i18n');
const find = { nl: finderOf(banned.nl), en: finderOf(banned.en) };

describe('what the product says', () => {
  it.each([
    ['the texts, those of sheets included', said.filter(({ file }) => !isOfEarlier(file)), []],
    ['the manuals', textsIn('src/manual'), kept],
  ])('uses in %s only the names that the glossary gives', (_, texts, quotable) => {
    const found = texts.flatMap(({ file, line, text }) => {
      const language = languageOf(file);
      return language
        ? find[language](withoutKept(text, quotable)).map((word) => `${file}:${line} ${word}: ${text}`)
        : [];
    });

    expect(found).toEqual([]);
  });

  it('says no condition in Dutch by turning verb and subject round', () => {
    const found = [...said, ...textsIn('src/manual')]
      .filter(({ file }) => languageOf(file) === 'nl')
      .flatMap(({ file, line, text }) => sentencesOf(text).map((sentence) => ({ file, line, sentence })))
      .filter(({ sentence }) => isInversion(sentence));

    expect(found).toEqual([]);
  });

  it('says nothing in the pane or the call window in more than twenty words at a time', () => {
    const long = said
      .filter(({ file }) => !file.includes('workbook'))
      .flatMap(({ file, line, text }) => sentencesOf(text).map((sentence) => ({ file, line, sentence })))
      .filter(({ sentence }) => wordsOf(sentence).length > 20);

    expect(long).toEqual([]);
  });
});

describe('the look at texts', () => {
  it('sees a word that the glossary bans, also between what is filled in, and no part of a word', () => {
    const [text] = textsInCode('x.ts', 'const x = (n: number) => `Het Tabblad ${n} is klaar`');

    expect(text?.text).toBe('Het Tabblad … is klaar');
    expect(finderOf(['tabblad', 'blad'])(text?.text ?? '')).toEqual(['Tabblad']);
    expect(finderOf(['calamity'])('{calamity} went wrong')).toEqual([]);
  });

  it.each([
    ['Laat u iets open, dan vraagt het dossier daarom.', true],
    ['**Ontbreekt er één**, dan blijft het deelvenster leeg.', true],
    ['Komt u er niet uit, vraag dan de beheerder.', true],
    ['Als u iets open laat, dan vraagt het dossier daarom.', false],
    ['Eerst de dag, dan de maand', false],
    ['Klik op de klacht. Dan opent het dossier.', false],
  ])('takes “%s” for a condition that is turned round: %s', (sentence, expected) => {
    expect(isInversion(sentence)).toBe(expected);
  });

  it('counts a name in quotation marks as one word', () => {
    expect(wordsOf('Klik op “Voer het gesprek hier” of op Stop.')).toHaveLength(6);
  });
});

import { asMade } from '../../../src/workbook/names/knownNames';
import { loadFurther } from '../../../src/i18n/further/loadFurther';
import { loadWording } from '../../../src/i18n/loadWording';
import { languageName } from '../../../src/i18n/format/languageName';
import { adoptionTexts } from '../../../src/i18n/workbook/adoption/adoptionTexts';
import { letterTexts } from '../../../src/i18n/workbook/letters/letterTexts';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { languageOf, languages } from '../../../src/usecases/ports/languages';
import { looseLayout } from '../../../src/workbook/columns/layout';

describe('a language', () => {
  it.each(languages)('%s has texts of its own, and none of another in their place', async (language) => {
    const { texts, words } = await loadWording(language);
    expect(texts.language).toBe(language);
    const further = await loadFurther(language);
    for (const other of languages.filter((candidate) => candidate !== language)) {
      expect(further).not.toBe(await loadFurther(other));
      expect(words).not.toBe((await loadWording(other)).words);
      for (const register of [workbookTexts, adoptionTexts, letterTexts]) {
        expect(register[language]).not.toBe(register[other]);
      }
    }
  });

  it.each(languages)('%s is what a register with its headers is in', async (language) => {
    const { words } = await loadWording(language);
    expect(looseLayout(Object.values(words.columns), asMade()).language).toBe(language);
  });

  it.each(languages)('%s has a locale that this platform knows, and a name', (language) => {
    const { locale } = letterTexts[language];
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(languageName(language, language)).not.toBe(language);
  });

  it('has a name in each other one', () => {
    expect([languageName('en', 'nl'), languageName('nl', 'en')]).toEqual(['Engels', 'Dutch']);
  });

  it.each([
    ['nl', 'nl'],
    ['en', 'en'],
    ['fy', null],
    ['toString', null],
    ['', null],
    [undefined, null],
  ])('is asked for as %s: %s', (asked, language) => {
    expect(languageOf(asked)).toBe(language);
  });

  it('is Dutch where no header of a list is known', () => {
    expect(looseLayout(['Iets', 'Anders'], asMade()).language).toBe('nl');
  });
});

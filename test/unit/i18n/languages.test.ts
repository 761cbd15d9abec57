import { loadFurther, loadTexts, loadWords } from '../../../src/i18n/load';
import { languageName } from '../../../src/i18n/format/languageName';
import { adoptionTexts } from '../../../src/i18n/workbook/adoption/adoptionTexts';
import { letterTexts } from '../../../src/i18n/workbook/letters/letterTexts';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { languageOf, languages, locales } from '../../../src/usecases/ports/languages';
import { looseLayout } from '../../../src/workbook/columns/layout';

describe('a language', () => {
  it.each(languages)('%s has texts of its own, and none of another in their place', async (language) => {
    expect((await loadTexts(language)).language).toBe(language);
    const own = [await loadFurther(language), await loadWords(language)];
    for (const other of languages.filter((candidate) => candidate !== language)) {
      expect(own).not.toContain(await loadFurther(other));
      expect(own).not.toContain(await loadWords(other));
      for (const texts of [workbookTexts, adoptionTexts, letterTexts]) {
        expect(texts[language]).not.toBe(texts[other]);
      }
    }
  });

  it.each(languages)('%s is what a register with its headers is in', async (language) => {
    const { columns } = await loadWords(language);
    expect(looseLayout(Object.values(columns)).language).toBe(language);
  });

  it.each(languages)('%s has a locale that this platform knows, and a name', (language) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locales[language])).toEqual([locales[language]]);
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
    expect(looseLayout(['Iets', 'Anders']).language).toBe('nl');
  });
});

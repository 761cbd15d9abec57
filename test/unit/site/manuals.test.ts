import { existsSync, readFileSync } from 'node:fs';
import { texts as en } from '../../../src/i18n/en';
import { en as furtherEn } from '../../../src/i18n/further/en';
import { nl as furtherNl } from '../../../src/i18n/further/nl';
import { texts as nl } from '../../../src/i18n/nl';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { tableNames } from '../../../src/workbook/names/tableNames';
import { hostScreens } from '../../e2e/accessibility/hostScreens';
import { screens } from '../../e2e/accessibility/screens';
import { manualsIn, wantedPictures } from '../../manual/wantedPictures';
import { pictureName } from '../../manual/pictureName';
import { workbookScreens } from '../../manual/workbookScreens';
import { elements, manifestText, parseManifest } from '../manifest/manifest';
import { matchesOf } from './matchesOf';

const texts = {
  nl: [nl, furtherNl, workbookTexts.nl, workbookTexts['nl-1.1']],
  en: [en, furtherEn, workbookTexts.en, workbookTexts['en-1.1']],
};

/** Every sentence and label that stands somewhere in these texts as it is. */
const sentencesIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : part && typeof part === 'object'
      ? Object.values(part).flatMap(sentencesIn)
      : [];

/** The words with which a manual says what its quotation marks mean. */
const explained = { nl: 'aanhalingstekens', en: 'quotation marks' };

/** What the ribbon says. */
const ribbon = elements(parseManifest(manifestText), 'String', 'Override').flatMap(({ attributes }) => [
  attributes.DefaultValue ?? '',
  attributes.Value ?? '',
]);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(['nl', 'en'] as const)('the manuals in %s', (language) => {
  const manuals = [...manualsIn(language)];
  const said = new Set([...sentencesIn(texts[language]), ...ribbon]);

  test.each(manuals)('%s quotes nothing that stands nowhere', (_file, text) => {
    const quoted = matchesOf(text, /“(.+?)”/g).filter((label) => label !== explained[language]);
    expect(quoted.filter((label) => !said.has(label))).toEqual([]);
  });

  test.each(manuals)(
    '%s names only commands that there are, and links only to what is there',
    (_file, text) => {
      for (const name of matchesOf(text, /npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
      for (const page of matchesOf(text, /\]\(([\w-]+)\.html\)/g)) {
        expect(existsSync(`src/manual/${language}/${page}.md`)).toBe(true);
      }
    },
  );

  it('name the columns of the register in the recipe for a daily mail', () => {
    const recipe = manuals.find(([file]) => file.includes('administrator'))?.[1] ?? '';
    const { callbackOn, closedOn, caseNumber, followUpBy } = workbookTexts[language].columns;
    const named = matchesOf(recipe, /item\(\)\?\['(.+?)'\]/g);
    expect(new Set(named)).toEqual(new Set([closedOn, callbackOn]));
    for (const name of [tableNames.complaints, caseNumber, callbackOn, followUpBy]) {
      expect(recipe).toContain(`\`${name}\``);
    }
  });

  it('show only pictures of screens that are gone through', () => {
    const taken = [...screens, ...hostScreens, ...workbookScreens].map(({ name }) => pictureName(name));
    expect(taken).toEqual(expect.arrayContaining([...wantedPictures(language)]));
  });
});

it('are the same manuals in both languages, with the same parts and pictures', () => {
  const shapeOf = (text: string) =>
    [...text.matchAll(/^(?:#+ |!\[.*?\]|\d+\. |- |\| )/gm)].map(([mark]) => mark[0]);
  const dutch = [...manualsIn('nl')];
  const english = manualsIn('en');
  expect([...english.keys()]).toEqual(dutch.map(([file]) => file));
  for (const [file, text] of dutch) expect(shapeOf(english.get(file) ?? '')).toEqual(shapeOf(text));
  expect(wantedPictures('en')).toEqual(wantedPictures('nl'));
});

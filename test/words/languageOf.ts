import type { Language } from '../../src/usecases/ports/languages';

/** By the folder or the file's own name. @returns `null` for what is of no language, such as a table of both */
export function languageOf(file: string): Language | null {
  const [, language] = /[\\/](nl|en)(?:[\\/]|\.ts$|\.md$)/.exec(file) ?? [];
  return language === 'nl' || language === 'en' ? language : null;
}

import { useEffect, useState } from 'react';
import { loadWording } from '../../i18n/loadWording';
import type { RegisterWords } from '../../i18n/workbook/textShape';
import type { Language } from '../../usecases/ports/ports';
import type { Locale } from './locale';

/** The words of the register's language, which may be another than this person's; theirs until those have come. */
export function useWords(locale: Pick<Locale, 'language' | 'words'>, language: Language): RegisterWords {
  const [other, setOther] = useState<RegisterWords | null>(null);
  useEffect(() => {
    if (language !== locale.language)
      void loadWording(language).then(
        ({ words }) => setOther(words),
        () => {},
      );
  }, [locale.language, language]);
  return language === locale.language ? locale.words : (other ?? locale.words);
}

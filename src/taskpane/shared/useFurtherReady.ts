import { useEffect, useState } from 'react';
import { furtherNow, loadFurther } from '../../i18n/further/loadFurther';
import { useWording } from '../../ui/texts/wording';

/** Whether the texts of a notice that rarely comes are there, which nothing else may have asked for yet. Without them nothing is told. */
export function useFurtherReady(isWanted: boolean): boolean {
  const { language } = useWording().texts;
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    void loadFurther(language).then(
      () => setLoaded(true),
      () => {},
    );
  }, [isWanted, language]);
  return isWanted && furtherNow(language) !== undefined;
}

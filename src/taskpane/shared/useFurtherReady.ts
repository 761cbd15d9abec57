import { useEffect, useState } from 'react';
import { furtherNow, loadFurther } from '../../i18n/further/loadFurther';
import { useWording } from '../../ui/texts/wording';

/**
 * Whether the texts of a notice that rarely comes are there, which nothing else may have asked for yet. Without them nothing is told;
 * where they can't be fetched it is tried again once there is a connection, or somebody comes back to the pane.
 */
export function useFurtherReady(isWanted: boolean): boolean {
  const { language } = useWording().texts;
  const [, setLoaded] = useState(false);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    const again = () => setFailures((count) => count + 1);
    void loadFurther(language).then(
      () => !isLeft && setLoaded(true),
      () => {
        if (isLeft) return;
        window.addEventListener('online', again);
        window.addEventListener('focus', again);
      },
    );
    return () => {
      isLeft = true;
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [isWanted, language, failures]);
  return isWanted && furtherNow(language) !== undefined;
}

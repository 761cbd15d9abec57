import type { FurtherTexts } from '../../i18n/further/furtherTexts';
import { furtherNow, loadFurther } from '../../i18n/further/loadFurther';
import { useWording } from './wording';

/**
 * The sentences of a part that is opened now and then, in the language of Excel; what stands around it waits for them, as for
 * code that is `lazy`. React's `use` would ask its promise each time, and what is asked within an event then isn't shown at once.
 */
export function useFurtherTexts(): FurtherTexts {
  const { language } = useWording().texts;
  const there = furtherNow(language);
  if (there) return there;
  // Suspense takes a promise.
  throw loadFurther(language);
}

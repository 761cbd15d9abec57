import { use } from 'react';
import type { FurtherTexts } from '../../i18n/further/furtherTexts';
import { loadFurther } from '../../i18n/further/loadFurther';
import { useWording } from './wording';

/** The sentences of a part that is opened now and then, in the language of Excel; what stands around it waits for them. */
export function useFurtherTexts(): FurtherTexts {
  const { language } = useWording().texts;
  return use(loadFurther(language));
}

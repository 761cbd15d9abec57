import { make } from '../element';
import type { DisplayLanguage } from '../grid/displayText';
import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';

const languages: Record<DisplayLanguage, string> = { 'nl-NL': 'Nederlands', 'en-US': 'English' };

/** In which language Excel is: that of its own words, of dates and numbers, and of the add-in. */
export const languageChoice = (open: OpenDocument): HTMLElement => {
  const options = Object.entries(languages).map(([value, label]) =>
    make('option', { value, lang: value }, label),
  );
  const choice = make('select', { id: 'language' }, ...options);
  choice.ariaLabel = textsIn(open.language).language;
  choice.value = open.language;
  choice.addEventListener('change', () => open.setLanguage(choice.value === 'en-US' ? 'en-US' : 'nl-NL'));
  return choice;
};

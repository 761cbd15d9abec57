import { languageOf } from '../usecases/ports/languages';
import type { Language } from '../usecases/ports/ports';

export interface DialogPageRequest {
  language: Language;
  dark: boolean;
  /** Says how the pane is opened, instead of a call. */
  opensPane: boolean;
}

/** What this page is to show, from its address: language, colours, and whether it is a notice; never words to show. */
export function pageFrom(search: string): DialogPageRequest {
  const asked = new URLSearchParams(search);
  return {
    language: languageOf(asked.get('language')) ?? 'nl',
    dark: asked.has('dark'),
    opensPane: asked.has('opensPane'),
  };
}

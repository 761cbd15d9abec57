import type { ReactNode } from 'react';
import type { FurtherTexts } from '../../src/i18n/further/furtherTexts';
import type { Texts } from '../../src/i18n/texts';
import type { RegisterWords } from '../../src/i18n/workbook/textShape';

/** What a story may say, in the language of the preview; names and facts of an office may be Dutch in each. */
export interface Said {
  texts: Texts;
  words: RegisterWords;
  further: FurtherTexts;
}

/** A piece of the pane with the states in which it is shown. */
export interface Story {
  /** The component itself: its name is the story's, and by it the tests know what has a story. */
  piece: { name: string };
  /** As wide as a window of its own: the window for the call. */
  wide?: boolean;
  states: Record<string, (said: Said) => ReactNode>;
}

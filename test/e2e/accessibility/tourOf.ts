import type { Frame, Page } from 'playwright-core';
import type { Texts } from '../../../src/i18n/texts';
import type { WorkbookTexts } from '../../../src/i18n/workbook/textShape';
import type { OpenExcel } from '../excel/openExcel';
import type { Words } from '../pane/speak';

/** An Excel in which the screens are gone through, with what they say in the language that is shown. */
export interface Tour extends OpenExcel, Words {
  /** The window beside the workbook, while it is open. */
  dialog?: Page;
}

export interface Screen {
  name: string;
  /** Goes to the screen from the one before it, and gives the page to look at when it isn't the pane. */
  reach: (tour: Tour) => Promise<Page | Frame | void>;
}

export const button = ({ pane }: Tour, name: string | RegExp) => pane.getByRole('button', { name });
export const field = ({ pane, words }: Tour, name: keyof WorkbookTexts['columns']) =>
  pane.getByLabel(words.columns[name]).and(pane.locator(`[name="${name}"]`));
export const openTab = ({ pane, texts }: Tour, tab: keyof Texts['pane']['tabs']) =>
  pane.getByRole('tab', { name: texts.pane.tabs[tab] }).click();

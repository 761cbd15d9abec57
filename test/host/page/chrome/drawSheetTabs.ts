import { make } from '../element';
import type { OpenDocument } from '../OpenDocument';

/** Draws the tabs of the sheets in view; hidden ones stay away. */
export const drawSheetTabs = (
  host: HTMLElement,
  open: OpenDocument,
  activate: (sheet: string) => void,
): void => {
  const tabs = open.workbook.sheets
    .filter((sheet) => sheet.visibility === 'Visible')
    .map((sheet) => {
      const isActive = sheet.id === open.workbook.activeSheet;
      const tab = make('button', { type: 'button', onclick: () => activate(sheet.id) }, sheet.name);
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(isActive));
      if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
      return tab;
    });
  host.replaceChildren(...tabs);
  host.querySelector('[aria-selected=true]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
};

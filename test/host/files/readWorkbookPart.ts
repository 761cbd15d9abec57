import { findChild, findChildren, textContent } from '@cj-tech-master/excelts/xml';
import type { FileParts } from './FileParts';

export interface SheetInFile {
  name: string;
  path: string;
  /** Charts and the like have sheets of their own, which the local Excel lacks. */
  isWorksheet: boolean;
}

export interface NameInFile {
  name: string;
  /** Without `=`. */
  formula: string;
  comment: string;
  hidden: boolean;
  /** Position of the sheet it belongs to. */
  sheet: number | null;
}

export interface WorkbookPart {
  sheets: SheetInFile[];
  names: NameInFile[];
  activeTab: number;
  /** Days count from 1904. */
  is1904: boolean;
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** @throws Error when the file isn't an Excel workbook. */
export function readWorkbookPart(parts: FileParts): WorkbookPart {
  const path =
    parts.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = parts.root(path);
  if (root?.name !== 'workbook') throw new Error('This is not an Excel workbook (.xlsx).');
  const relationships = parts.relationships(path);
  const listed = (container: string, item: string) => {
    const element = findChild(root, container);
    return element ? findChildren(element, item) : [];
  };
  const sheets = listed('sheets', 'sheet').map(({ attributes }) => {
    const related = relationships.find(({ id }) => id === attributes['r:id']);
    return {
      name: attributes['name'] ?? '',
      path: related?.target ?? '',
      isWorksheet: related?.type === 'worksheet',
    };
  });
  const names = listed('definedNames', 'definedName').map((element) => ({
    name: element.attributes['name'] ?? '',
    formula: textContent(element).trim(),
    comment: element.attributes['comment'] ?? '',
    hidden: isTrue(element.attributes['hidden']),
    sheet:
      element.attributes['localSheetId'] === undefined ? null : Number(element.attributes['localSheetId']),
  }));
  const activeTab = Number(listed('bookViews', 'workbookView')[0]?.attributes['activeTab'] ?? 0);
  const is1904 = isTrue(findChild(root, 'workbookPr')?.attributes['date1904']);
  return { sheets, names, activeTab, is1904 };
}

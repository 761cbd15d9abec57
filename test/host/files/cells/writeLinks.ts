import type { Worksheet } from '@cj-tech-master/excelts';
import type { Hyperlink, Sheet } from '../../model/Sheet';

const targetOf = ({ address, documentReference }: Hyperlink): string =>
  (address ?? '') + (documentReference ? `#${documentReference}` : '');

/** The links of cells: the library knows where they stand in a file. What the cells say is written by itself. */
export function writeLinks(sheet: Sheet, target: Worksheet): void {
  for (const [key, link] of sheet.hyperlinks) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const tooltip = link.screenTip ? { tooltip: link.screenTip } : {};
    target.getCell(row + 1, column + 1).value = { text: ' ', hyperlink: targetOf(link), ...tooltip };
  }
}

import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Chart, Corner } from '../../model/charts/Chart';
import type { Sheet } from '../../model/Sheet';
import { newId, type Workbook } from '../../model/Workbook';
import type { FileParts } from '../FileParts';
import { branch, branches, textIn } from './branches';
import { EMU } from './dashes';
import { readChart } from './readChart';

const numberIn = (element: XmlElement | undefined, name: string): number =>
  Number(textIn(branch(element, name))) || 0;

const cornerOf = (element: XmlElement | undefined): Corner => ({
  row: numberIn(element, 'row'),
  column: numberIn(element, 'col'),
  right: numberIn(element, 'colOff') / EMU,
  down: numberIn(element, 'rowOff') / EMU,
});

/** Reads the charts that lie between two cells of a sheet. Returns the paths of those that were read. */
export function readCharts(workbook: Workbook, sheet: Sheet, sheetPath: string, parts: FileParts): string[] {
  const drawing = parts.relationships(sheetPath).find(({ type }) => type === 'drawing');
  const root = drawing && parts.root(drawing.target);
  if (!root) return [];
  const related = parts.relationships(drawing.target);
  return branches(root, 'twoCellAnchor').flatMap((anchor) => {
    const frame = branch(anchor, 'graphicFrame');
    const id = branch(frame, 'graphic', 'graphicData', 'chart')?.attributes['r:id'];
    const path = related.find((one) => one.id === id)?.target;
    const part = path === undefined ? null : parts.root(path);
    const read = part && readChart(workbook, part);
    if (!read || path === undefined) return [];
    const properties = branch(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes;
    const chart: Chart = {
      id: newId(workbook),
      name: properties?.['name'] ?? '',
      from: cornerOf(branch(anchor, 'from')),
      to: cornerOf(branch(anchor, 'to')),
      altText: properties?.['descr'] ?? '',
      ...read,
    };
    sheet.charts.push(chart);
    return [path];
  });
}

import type { Workbook } from '../../model/Workbook';
import { sheetPath } from '../addTables';
import { element } from '../element';
import type { Package } from '../Package';
import { chartPart } from './chartPart';
import { drawingPart } from './drawingPart';

/** Adds the charts, and a drawing for each sheet that has some. Before the tables: a sheet names its drawing first. */
export function addCharts(workbook: Workbook, file: Package): void {
  let chartNumber = 0;
  let drawingNumber = 0;
  for (const [index, { charts }] of workbook.sheets.entries()) {
    if (charts.length === 0) continue;
    drawingNumber += 1;
    const path = `xl/drawings/drawing${drawingNumber}.xml`;
    const first = chartNumber + 1;
    const named = charts.map((chart, i) => [chart, `rId${i + 1}`] as const);
    const relationship = file.add('drawing', path, drawingPart(named), sheetPath(index));
    for (const [i, chart] of charts.entries()) {
      file.add('chart', `xl/charts/chart${first + i}.xml`, chartPart(workbook, chart), path);
    }
    chartNumber += charts.length;
    const drawing = element('drawing', { 'r:id': relationship });
    file.edit(sheetPath(index), (xml) => xml.replace(/<\/worksheet>\s*$/, `${drawing}</worksheet>`));
  }
}

import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { parseAddress } from '../../model/address';
import type { ChartCells, ChartSeries, ChartType, LineStyle, MarkerStyle } from '../../model/charts/Chart';
import { newSeries } from '../../model/charts/newSeries';
import type { Workbook } from '../../model/Workbook';
import { branch, isOn, textIn, valueOf } from './branches';
import { dashFromFile, EMU } from './dashes';

const markers: readonly MarkerStyle[] = ['None', 'Square', 'Diamond', 'Triangle', 'X', 'Circle', 'Plus'];

/** The cells that `<c:cat>`, `<c:val>` or `<c:tx>` point to. */
function cellsOf(workbook: Workbook, source: XmlElement | undefined): ChartCells | null {
  const reference = branch(source, 'numRef', 'f') ?? branch(source, 'strRef', 'f');
  const found = reference ? parseAddress(textIn(reference)) : null;
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === found?.sheet?.toLowerCase());
  return found && sheet ? { sheet: sheet.id, area: found.area } : null;
}

/** `null` for a colour of the theme: that is Excel's choice by the series' place. */
function colorOf(look: XmlElement | undefined): string | null {
  if (branch(look, 'noFill')) return 'none';
  const rgb = valueOf(look, 'solidFill', 'srgbClr');
  return rgb === undefined ? null : `#${rgb.toUpperCase()}`;
}

function lineOf(line: XmlElement | undefined, standard: ChartSeries['line']): ChartSeries['line'] {
  if (!line) return standard;
  const color = colorOf(line);
  if (color === 'none') return { ...standard, style: 'None' };
  const dash = valueOf(line, 'prstDash');
  const style: LineStyle = dash === undefined ? 'Automatic' : dashFromFile(dash);
  const width = line.attributes['w'];
  return { color, style, weight: width === undefined ? standard.weight : Number(width) / EMU };
}

function markerOf(marker: XmlElement | undefined, isLine: boolean, standard: ChartSeries['marker']) {
  if (!marker) return isLine ? { ...standard, style: 'Automatic' as const } : standard;
  const symbol = valueOf(marker, 'symbol');
  const style = markers.find((known) => known.toLowerCase() === symbol) ?? 'Automatic';
  const look = branch(marker, 'spPr');
  const size = Number(valueOf(marker, 'size') ?? standard.size);
  return { style, size, fill: colorOf(look), border: colorOf(branch(look, 'ln')) };
}

export function readSeries(workbook: Workbook, series: XmlElement, type: ChartType): ChartSeries {
  const tx = branch(series, 'tx');
  // LibreOffice writes a name of its own as a reference to a text.
  const name =
    cellsOf(workbook, tx) ?? textIn(branch(tx, 'v') ?? branch(tx, 'strRef', 'strCache', 'pt', 'v'));
  const values = cellsOf(workbook, branch(series, 'val'));
  const standard = newSeries(type, name, values, cellsOf(workbook, branch(series, 'cat')));
  const look = branch(series, 'spPr');
  const isLine = type === 'Line' || type === 'LineMarkers';
  return {
    ...standard,
    fill: isLine ? standard.fill : colorOf(look),
    line: lineOf(branch(look, 'ln'), standard.line),
    marker: markerOf(branch(series, 'marker'), isLine, standard.marker),
    hasDataLabels: isOn(branch(series, 'dLbls'), 'showVal'),
  };
}

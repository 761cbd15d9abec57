import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Chart, ChartAxis, ChartType, LegendPosition } from '../../model/charts/Chart';
import type { Workbook } from '../../model/Workbook';
import { branch, branches, isOn, textIn, valueOf } from './branches';
import { readSeries } from './readSeries';

const positions: Record<string, LegendPosition> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right' };

/** The one kind of chart that the plot area holds; `null`: several, or one that the local Excel doesn't draw. */
function groupOf(plot: XmlElement | undefined): { type: ChartType; group: XmlElement } | null {
  const groups = (plot?.children ?? []).filter(
    (child): child is XmlElement => child.type === 'element' && /Chart$/.test(child.name),
  );
  const [group, ...others] = groups;
  if (!group || others.length > 0) return null;
  const grouping = valueOf(group, 'grouping');
  const [bar] = branches(plot, 'barChart');
  if (bar && grouping === 'clustered') {
    return { type: valueOf(bar, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered', group };
  }
  const [line] = branches(plot, 'lineChart');
  if (!line || grouping !== 'standard') return null;
  const isPlain = branches(line, 'ser').every((series) => valueOf(series, 'marker', 'symbol') === 'none');
  return { type: isPlain || !isOn(line, 'marker') ? 'Line' : 'LineMarkers', group };
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const richText = (title: XmlElement | undefined): string =>
  branches(branch(title, 'tx', 'rich'), 'p')
    .map(textIn)
    .join('\n');

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const title = branch(axis, 'title');
  const format = branch(axis, 'numFmt')?.attributes;
  const isLinked = format?.['sourceLinked'] === '1' || format?.['sourceLinked'] === 'true';
  return {
    visible: axis !== undefined && !isOn(axis, 'delete'),
    title: { text: richText(title), visible: title !== undefined },
    majorGridlines: branch(axis, 'majorGridlines') !== undefined,
    numberFormat: isLinked ? null : (format?.['formatCode'] ?? null),
    minimum: numberOf(valueOf(axis, 'scaling', 'min')),
    maximum: numberOf(valueOf(axis, 'scaling', 'max')),
    majorUnit: numberOf(valueOf(axis, 'majorUnit')),
    reversePlotOrder: valueOf(axis, 'scaling', 'orientation') === 'maxMin',
  };
}

/** What a chart's part says; `null` for a kind that the local Excel doesn't draw. Fonts and effects are left out. */
export function readChart(
  workbook: Workbook,
  root: XmlElement,
): Omit<Chart, 'id' | 'name' | 'from' | 'to' | 'altText'> | null {
  const chart = branch(root, 'chart');
  const plot = branch(chart, 'plotArea');
  const found = groupOf(plot);
  const categories = branch(plot, 'catAx') ?? branch(plot, 'dateAx');
  if (!found || branch(chart, 'view3D')) return null;
  const { type, group } = found;
  const series = branches(group, 'ser').map((one) => readSeries(workbook, one, type));
  const title = branch(chart, 'title');
  const legend = branch(chart, 'legend');
  const isNamedBySeries = !isOn(chart, 'autoTitleDeleted') && title !== undefined && series.length === 1;
  const own = richText(title);
  const ownName = branch(group, 'ser', 'tx', 'strRef', 'strCache', 'pt', 'v');
  return {
    type,
    title: {
      text: own === '' && isNamedBySeries ? textIn(ownName) : own,
      visible: title !== undefined,
      overlay: isOn(title, 'overlay'),
    },
    legend: {
      visible: legend !== undefined,
      position: positions[valueOf(legend, 'legendPos') ?? ''] ?? 'Right',
      overlay: isOn(legend, 'overlay'),
    },
    categoryAxis: readAxis(categories),
    valueAxis: readAxis(branch(plot, 'valAx')),
    series,
    gapWidth: Number(valueOf(group, 'gapWidth') ?? 150),
  };
}

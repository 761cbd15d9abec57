import { isLine, type Chart, type ChartAxis } from '../../model/charts/Chart';
import type { Workbook } from '../../model/Workbook';
import { element, RELATIONSHIP_NAMESPACE, textElement, XML_DECLARATION } from '../element';
import { seriesPart, val } from './seriesPart';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const positions = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

function titlePart(text: string, overlay: boolean, isTurned = false): string {
  const body = element('a:bodyPr', isTurned ? { rot: -5_400_000, vert: 'horz' } : {});
  const paragraphs = text
    .split('\n')
    .map((line) => element('a:p', {}, element('a:r', {}, textElement('a:t', line))));
  const rich = element('c:rich', {}, body, ...paragraphs);
  return element('c:title', {}, element('c:tx', {}, rich), val('overlay', overlay));
}

interface AxisPlace {
  position: 'l' | 'b';
  id: number;
  other: number;
}

/** What both kinds of axis begin with. */
function axisHead({ minimum, maximum, ...axis }: ChartAxis, { position, id, other }: AxisPlace): string[] {
  const grey = element('a:solidFill', {}, element('a:srgbClr', { val: 'D9D9D9' }));
  const lines = element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: 9525 }, grey)));
  return [
    val('axId', id),
    element(
      'c:scaling',
      {},
      val('orientation', axis.reversePlotOrder ? 'maxMin' : 'minMax'),
      maximum === null ? '' : val('max', maximum),
      minimum === null ? '' : val('min', minimum),
    ),
    val('delete', !axis.visible),
    val('axPos', position),
    axis.majorGridlines ? lines : '',
    axis.title.visible ? titlePart(axis.title.text, false, position === 'l') : '',
    element('c:numFmt', {
      formatCode: axis.numberFormat ?? 'General',
      sourceLinked: axis.numberFormat === null,
    }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', other),
    val('crosses', 'autoZero'),
  ];
}

function axesPart({ type, categoryAxis, valueAxis }: Chart): string {
  const isBar = type === 'BarClustered';
  const category = { position: isBar ? 'l' : 'b', id: CATEGORY_AXIS, other: VALUE_AXIS } as const;
  const value = { position: isBar ? 'b' : 'l', id: VALUE_AXIS, other: CATEGORY_AXIS } as const;
  const rest = [val('auto', true), val('lblAlgn', 'ctr'), val('lblOffset', 100), val('noMultiLvlLbl', false)];
  const { majorUnit } = valueAxis;
  return (
    element('c:catAx', {}, ...axisHead(categoryAxis, category), ...rest) +
    element(
      'c:valAx',
      {},
      ...axisHead(valueAxis, value),
      val('crossBetween', 'between'),
      majorUnit === null ? '' : val('majorUnit', majorUnit),
    )
  );
}

function groupPart(workbook: Workbook, chart: Chart): string {
  const series = chart.series.map((one, index) => seriesPart(workbook, chart, one, index));
  const axes = val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);
  if (isLine(chart)) {
    const head = val('grouping', 'standard') + val('varyColors', false);
    return element('c:lineChart', {}, head, ...series, val('marker', true), axes);
  }
  const direction = val('barDir', chart.type === 'BarClustered' ? 'bar' : 'col');
  const head = direction + val('grouping', 'clustered') + val('varyColors', false);
  return element('c:barChart', {}, head, ...series, val('gapWidth', chart.gapWidth), axes);
}

/** A chart as the part of a file. */
export function chartPart(workbook: Workbook, chart: Chart): string {
  const { title, legend } = chart;
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout', {}),
    groupPart(workbook, chart),
    axesPart(chart),
  );
  const legendPart = element(
    'c:legend',
    {},
    val('legendPos', positions[legend.position]),
    val('overlay', legend.overlay),
  );
  const parts = element(
    'c:chart',
    {},
    title.visible ? titlePart(title.text, title.overlay) : '',
    val('autoTitleDeleted', !title.visible),
    plot,
    legend.visible ? legendPart : '',
    val('plotVisOnly', true),
    val('dispBlanksAs', 'gap'),
  );
  const names = {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:a': DRAWING_NAMESPACE,
    'xmlns:r': RELATIONSHIP_NAMESPACE,
  };
  return XML_DECLARATION + element('c:chartSpace', names, val('roundedCorners', false), parts);
}

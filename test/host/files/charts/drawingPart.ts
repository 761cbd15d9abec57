import type { Chart, Corner } from '../../model/charts/Chart';
import { element, RELATIONSHIP_NAMESPACE, textElement, XML_DECLARATION } from '../element';
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from './chartPart';
import { EMU } from './dashes';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const corner = (name: string, { row, column, right, down }: Corner): string =>
  element(
    `xdr:${name}`,
    {},
    ...[
      textElement('xdr:col', String(column)),
      textElement('xdr:colOff', String(Math.round(right * EMU))),
      textElement('xdr:row', String(row)),
      textElement('xdr:rowOff', String(Math.round(down * EMU))),
    ],
  );

function anchor({ name, altText, from, to }: Chart, relationship: string, index: number): string {
  const properties = element('xdr:cNvPr', { id: index + 2, name, descr: altText || undefined });
  const nothing = { x: 0, y: 0 };
  const frame = element('xdr:xfrm', {}, element('a:off', nothing), element('a:ext', { cx: 0, cy: 0 }));
  const chart = element('c:chart', { 'xmlns:c': CHART_NAMESPACE, 'r:id': relationship });
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('from', from),
    corner('to', to),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element('xdr:nvGraphicFramePr', {}, properties, element('xdr:cNvGraphicFramePr', {})),
      frame,
      element('a:graphic', {}, element('a:graphicData', { uri: CHART_NAMESPACE }, chart)),
    ),
    element('xdr:clientData', {}),
  );
}

/** What lies on a sheet: its charts, each with the relationship to its own part. */
export function drawingPart(charts: readonly (readonly [Chart, string])[]): string {
  const names = {
    'xmlns:xdr': SHEET_DRAWING,
    'xmlns:a': DRAWING_NAMESPACE,
    'xmlns:r': RELATIONSHIP_NAMESPACE,
  };
  const anchors = charts.map(([chart, relationship], index) => anchor(chart, relationship, index));
  return XML_DECLARATION + element('xdr:wsDr', names, ...anchors);
}

import type { ChartSeries, MarkerStyle } from '../../model/charts/Chart';
import { svg } from './svg';

const PIXELS_PER_POINT = 4 / 3;
/** What Excel takes for the first, second, ... series. */
const automatic: readonly MarkerStyle[] = ['Circle', 'Diamond', 'Square', 'Triangle', 'X', 'Plus'];

/** Paths around the origin, half as large as `r`. */
const paths: Partial<Record<MarkerStyle, (r: number) => string>> = {
  Circle: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  Square: (r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  Diamond: (r) => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`,
  Triangle: (r) => `M0 ${-r}L${r} ${r}H${-r}z`,
  X: (r) => `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`,
  Plus: (r) => `M${-r} 0H${r}M0 ${-r}V${r}`,
};

export function drawMarker(
  marker: ChartSeries['marker'],
  index: number,
  color: string,
  at: { x: number; y: number },
): SVGElement[] {
  const style =
    marker.style === 'Automatic' ? (automatic[index % automatic.length] ?? 'Circle') : marker.style;
  const path = paths[style];
  if (!path) return [];
  const d = path((marker.size * PIXELS_PER_POINT) / 2);
  const look = { fill: marker.fill ?? color, stroke: marker.border ?? color, 'stroke-width': 1 };
  return [svg('path', { d, transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`, ...look })];
}

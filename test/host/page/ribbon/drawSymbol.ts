const svgNamespace = 'http://www.w3.org/2000/svg';

/** A line drawing from an SVG path in a box of 20. */
export const drawSymbol = (symbol: string): Element => {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', symbol);
  svg.append(path);
  return svg;
};

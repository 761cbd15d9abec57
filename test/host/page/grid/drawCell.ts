import type { Border } from '../../model/CellStyle';
import { make } from '../element';
import type { CellView } from './cellView';
import { fontSize } from './fontSize';
import { measureText } from './measureText';

const PADDING = 3;
const fallbackFonts = 'Carlito, "Segoe UI", Arial, sans-serif';

/** The cell's font as CSS writes it. */
export const fontOf = (view: CellView): string =>
  `${view.style.italic ? 'italic ' : ''}${view.bold ? 'bold ' : ''}${fontSize(view.style.fontSize)}px ` +
  `"${view.style.fontName.replace(/["\\;]/g, '')}", ${fallbackFonts}`;

const line = (border: Border | undefined): string | undefined => {
  if (!border) return undefined;
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[border.weight];
  const kinds: Partial<Record<Border['style'], string>> = {
    Continuous: 'solid',
    Double: 'double',
    Dot: 'dotted',
  };
  return `${width}px ${kinds[border.style] ?? 'dashed'} ${border.color}`;
};

/** The cell's class names: what does not differ from cell to cell stands in the style sheet. */
export const cellClass = ({ style: { vertical, wrap } }: CellView): string =>
  `cell${wrap ? ' wraps' : ''}${vertical === 'Top' ? ' top' : vertical === 'Center' ? ' middle' : ''}`;

/** The cell's own CSS: fill, font, lines. A fill covers the gridlines, as in Excel. */
export const cellCss = (view: CellView, showGridlines: boolean): string => {
  const { borders, underline, strikethrough, indent } = view.style;
  const gridline = view.fill ?? (showGridlines ? undefined : 'transparent');
  const ownLine = gridline && `1px solid ${gridline}`;
  const decoration = `${underline !== 'None' || view.link ? 'underline ' : ''}${strikethrough ? 'line-through' : ''}`;
  const right = line(borders.EdgeRight) ?? ownLine;
  const below = line(borders.EdgeBottom) ?? (view.lineBelow ? `1px solid ${view.lineBelow}` : ownLine);
  const above = line(borders.EdgeTop) ?? (view.lineAbove && `1px solid ${view.lineAbove}`);
  const left = line(borders.EdgeLeft);
  return [
    `font:${fontOf(view)};line-height:1.25`,
    `color:${view.fontColor};text-align:${view.align}`,
    ...(view.fill ? [`background:${view.fill}`] : []),
    ...(decoration ? [`text-decoration:${decoration}`] : []),
    ...(right ? [`border-right:${right}`] : []),
    ...(below ? [`border-bottom:${below}`] : []),
    ...(above ? [`border-top:${above}`] : []),
    ...(left ? [`border-left:${left}`] : []),
    ...(indent ? [`padding-left:${PADDING + indent * 9}px`] : []),
  ].join(';');
};

/** A text, or the link that it is. */
const textIn = ({ text, link }: CellView): string | HTMLElement => {
  if (!link) return text;
  const title = link.screenTip ?? link.address ?? link.documentReference ?? '';
  // Following it is the sheet's business: a link may lead to a place in the workbook.
  return make('a', { className: 'link', title, tabIndex: -1 }, text);
};

/**
 * What stands in the cell's box. Text too long runs on over empty neighbours, a number too wide becomes ####.
 * @param width the column's, in pixels
 * @param room width of the empty cells to the right, asked only when needed
 */
export const cellContent = (view: CellView, width: number, room: () => number): string | HTMLElement => {
  if (view.text === '' || view.style.wrap) return textIn(view);
  const needed = measureText(view.text, fontOf(view)) + 2 * PADDING + 1;
  if (typeof view.value === 'number' && needed > width + 2) {
    return '#'.repeat(Math.max(1, Math.floor((width - 2 * PADDING) / 7)));
  }
  const wide = needed > width && view.align === 'left' ? width + room() : width;
  if (wide === width) return textIn(view);
  const running = make('div', { className: 'runs-on' }, textIn(view));
  running.style.width = `${Math.min(needed, wide) - PADDING}px`;
  return running;
};

const buttonOf = (isFiltering: boolean, label: string): HTMLElement => {
  const button = make('button', {
    className: 'filter-button',
    type: 'button',
    tabIndex: -1,
    ariaLabel: label,
  });
  button.classList.toggle('filtering', isFiltering);
  button.ariaHasPopup = 'dialog';
  return button;
};

/** Fills a cell's element with its text, and with the button of its table's column where there is one. */
export const fillCell = (
  cell: HTMLElement,
  view: CellView,
  content: string | HTMLElement,
  filterLabel: string,
): void => {
  if (typeof content !== 'string') cell.replaceChildren(content);
  else if (cell.firstChild instanceof Text && cell.childNodes.length === 1) cell.firstChild.data = content;
  else cell.textContent = content;
  if (view.filter) cell.append(buttonOf(view.filter === 'filtering', filterLabel));
};

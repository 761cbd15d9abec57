import type { CellProps, HyperFunc, VNode } from '@revolist/revogrid';
import type { Border } from '../../model/CellStyle';
import type { CellView } from './cellView';
import { fontSize } from './fontSize';
import { measureText } from './measureText';

const PADDING = 3;
const fallbackFonts = 'Carlito, "Segoe UI", Arial, sans-serif';

/** The cell's font as CSS writes it. */
export const fontOf = (view: CellView): string =>
  `${view.style.italic ? 'italic ' : ''}${view.bold ? 'bold ' : ''}${fontSize(view.style.fontSize)}px ` +
  `"${view.style.fontName.replaceAll('"', '')}", ${fallbackFonts}`;

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

/** The cell's box: fill, font, lines. Gridlines stand in the style sheet; a fill covers them, as in Excel. */
export const cellProperties = (view: CellView, showGridlines: boolean): CellProps => {
  const { borders, vertical, underline, strikethrough } = view.style;
  const gridline = view.fill ?? (showGridlines ? undefined : 'transparent');
  const decoration = [
    underline !== 'None' || view.link ? 'underline' : '',
    strikethrough ? 'line-through' : '',
  ].join(' ');
  return {
    role: 'gridcell',
    class: { cell: true, wraps: view.style.wrap, top: vertical === 'Top', middle: vertical === 'Center' },
    style: {
      font: fontOf(view),
      color: view.fontColor,
      'background-color': view.fill ?? '',
      'text-align': view.align,
      'text-decoration': decoration.trim(),
      'border-right': line(borders.EdgeRight) ?? (gridline ? `1px solid ${gridline}` : ''),
      'border-bottom':
        line(borders.EdgeBottom) ??
        (view.lineBelow ? `1px solid ${view.lineBelow}` : gridline ? `1px solid ${gridline}` : ''),
      'border-top': line(borders.EdgeTop) ?? (view.lineAbove ? `1px solid ${view.lineAbove}` : ''),
      'border-left': line(borders.EdgeLeft) ?? '',
      'padding-left': view.style.indent ? `${PADDING + view.style.indent * 9}px` : '',
    },
  };
};

/** A box around the text, or around the link that the text is. */
const textIn = (h: HyperFunc<VNode>, tag: string, properties: object, { text, link }: CellView): VNode => {
  const address = link?.address;
  if (!address || !/^(https?|mailto):/i.test(address)) return h(tag, properties, text);
  const title = link.screenTip ?? address;
  return h(tag, properties, h('a', { href: address, target: '_blank', rel: 'noopener', title }, text));
};

/**
 * What stands in the cell's box. Text too long runs on over empty neighbours, a number too wide becomes ####.
 * @param width the column's, in pixels
 * @param room width of the empty cells to the right, asked only when needed
 */
export const cellContent = (
  h: HyperFunc<VNode>,
  view: CellView,
  width: number,
  room: () => number,
): VNode | string => {
  if (view.text === '') return '';
  if (view.style.wrap) return textIn(h, 'div', { class: 'lines' }, view);
  const needed = measureText(view.text, fontOf(view)) + 2 * PADDING + 1;
  if (needed <= width || view.align !== 'left') {
    if (typeof view.value === 'number' && needed > width + 2) {
      return '#'.repeat(Math.max(1, Math.floor((width - 2 * PADDING) / 7)));
    }
    return textIn(h, 'span', {}, view);
  }
  const wide = width + room();
  if (wide === width) return textIn(h, 'span', {}, view);
  return textIn(
    h,
    'div',
    { class: 'runs-on', style: { width: `${Math.min(needed, wide) - PADDING}px` } },
    view,
  );
};

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width in pixels of a text in a CSS font. */
export const measureText = (text: string, font: string): number => {
  if (!context) return text.length * 7;
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20_000) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
};

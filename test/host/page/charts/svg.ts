const NAMESPACE = 'http://www.w3.org/2000/svg';

export const svg = (
  name: string,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElement => {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
};

export const TEXT_COLOR = '#595959';
export const LABEL_SIZE = 12;
export const fontOf = (size: number): string => `${size}px Carlito, Calibri, sans-serif`;

export interface Lettering {
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  /** Degrees, around the text's own place. */
  turn?: number;
}

/** A text whose middle line lies at `y`. */
export const label = (text: string, x: number, y: number, lettering: Lettering = {}): SVGElement => {
  const { anchor = 'middle', size = LABEL_SIZE, turn = 0 } = lettering;
  return svg(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'dominant-baseline': 'central',
      'font-size': size,
      fill: TEXT_COLOR,
      ...(turn && { transform: `rotate(${turn} ${x} ${y})` }),
    },
    text,
  );
};

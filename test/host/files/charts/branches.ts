import type { XmlElement } from '@cj-tech-master/excelts/xml';

/** Writers of files choose their own prefixes. */
const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const branches = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child.type === 'element' && localName(child) === name,
  );

/** The element at the end of the names, each inside the one before; `undefined`: there is none. */
export const branch = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => branches(at, name)[0], element);

export const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => (child.type === 'element' ? textIn(child) : 'value' in child ? child.value : ''))
    .join('');

/** The `val` attribute of the element at the end of the names. */
export const valueOf = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  branch(element, ...names)?.attributes['val'];

/** Logical elements count as true when they stand there without a value. */
export const isOn = (element: XmlElement | undefined, name: string): boolean => {
  const found = branch(element, name);
  return found !== undefined && !['0', 'false'].includes(found.attributes['val'] ?? '1');
};

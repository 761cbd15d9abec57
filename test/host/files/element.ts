import { xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';

export type Attributes = Record<string, string | number | boolean | undefined>;

const attribute = ([name, value]: [string, Attributes[string]]): string => {
  if (value === undefined) return '';
  const text = typeof value === 'boolean' ? String(Number(value)) : xmlEncodeAttr(String(value));
  return ` ${name}="${text}"`;
};

/** An XML element as text; attributes that are undefined are left out, logical ones become 1 or 0. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const opened = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return children.length === 0 ? `${opened}/>` : `${opened}>${children.join('')}</${name}>`;
}

/** An element that holds a list, with the `count` that SpreadsheetML wants. */
export const list = (name: string, items: string[]): string =>
  element(name, { count: items.length }, ...items);

export const textElement = (name: string, text: string): string => element(name, {}, xmlEncode(text));

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

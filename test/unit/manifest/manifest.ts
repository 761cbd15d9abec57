import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

/** An element as the checks look at it; `name` is without its prefix, attributes keep theirs. */
export interface ManifestElement {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  text: string;
  children: ManifestElement[];
}

/** Looks at a manifest's root and returns one sentence per problem; none when it is right. */
export type ManifestCheck = (root: ManifestElement) => string[];

export const manifestText = readFileSync('manifest.xml', 'utf8');

/** Throws on text that is not well-formed XML. */
export function parseManifest(text: string): ManifestElement {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    'text/xml',
  );
  if (!documentElement) throw new Error('the manifest is empty');
  return read(documentElement);
}

const read = (element: Element): ManifestElement => ({
  name: element.localName ?? '',
  namespace: element.namespaceURI ?? '',
  attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
  text: (element.textContent ?? '').trim(),
  children: Array.from(element.childNodes)
    .filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)
    .map(read),
});

/** The element and every one below it, in document order; with names, only those. */
export const elements = (root: ManifestElement, ...names: string[]): ManifestElement[] => [
  ...(names.length === 0 || names.includes(root.name) ? [root] : []),
  ...root.children.flatMap((child) => elements(child, ...names)),
];

/** The children at the end of a path of names below `root`, e.g. of `Requirements/Sets`; none if it isn't there. */
export const childrenOf = (root: ManifestElement, path: string): ManifestElement[] =>
  path
    .split('/')
    .reduce(
      (from, name) => from.flatMap(({ children }) => children).filter((child) => child.name === name),
      [root],
    )
    .flatMap(({ children }) => children);

declare module 'jsdom/lib/jsdom/living/helpers/style-rules.js' {
  /** By property, what `getComputedStyle` works out beyond what style sheets say. */
  export const propertiesWithResolvedValueImplemented: Record<string, unknown>;
}

declare module 'jsdom/lib/jsdom/living/helpers/selectors.js' {
  interface ElementImplementation {
    _localName: string;
    classList: Pick<DOMTokenList, 'contains'>;
  }
  const selectors: {
    /**
     * Whether a selector is about an element; false for one that can't be read.
     * @param selector rules such as `@keyframes` have none
     */
    matchesDontThrow(element: ElementImplementation, selector: string | undefined): boolean;
  };
  export default selectors;
}

declare module 'jsdom/lib/jsdom/living/generated/utils.js' {
  interface DocumentImplementation {
    /** The styles of elements as far as they were worked out since anything changed. */
    _styleCache: object | null;
  }
  export function implForWrapper(document: Document): DocumentImplementation;
}

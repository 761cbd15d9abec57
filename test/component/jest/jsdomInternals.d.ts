declare module 'jsdom/lib/jsdom/living/helpers/style-rules.js' {
  /** By property, what `getComputedStyle` works out beyond what style sheets say. */
  export const propertiesWithResolvedValueImplemented: Record<string, unknown>;
}

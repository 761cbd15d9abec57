/**
 * The library has no `quotePrefix` (the leading apostrophe that keeps text from becoming a formula), but carries the flag
 * `pivotButton` of a cell's format, which we don't use: it stands in, and is exchanged in the finished styles.
 */
export const quotePrefixToFile = (stylesXml: string): string =>
  stylesXml.replaceAll(' pivotButton="1"', ' quotePrefix="1"');

export const quotePrefixFromFile = (stylesXml: string): string =>
  stylesXml.replaceAll(' pivotButton="1"', '').replaceAll(' quotePrefix="1"', ' pivotButton="1"');

/** What a cell can't hold; `limit` belongs to the counted ones. */
export type TextIssue =
  | { code: 'tooLong' | 'tooManyLines'; limit: number }
  | { code: 'notAllowedHere'; limit?: never };

/**
 * "Total number of characters that a cell can contain" and "Line feeds per cell":
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export const cellLimit = 32_767;
export const lineFeedLimit = 253;

/** Anything that XML 1.0 has no Char for (https://www.w3.org/TR/xml/#charsets): an .xlsx can't hold it. */
const outsideXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** `null` when a cell can hold the text as it is. Characters are counted as Excel's LEN does. */
export function checkText(text: string, limit = cellLimit): TextIssue | null {
  if (text.length > limit) return { code: 'tooLong', limit };
  if (text.split('\n').length - 1 > lineFeedLimit) return { code: 'tooManyLines', limit: lineFeedLimit };
  return outsideXml.test(text) ? { code: 'notAllowedHere' } : null;
}

/** What is wrong with the first of these texts that a cell can't hold; `null` when it can hold all of them. */
export function issueIn(texts: readonly string[]): TextIssue | null {
  return texts.map((text) => checkText(text)).find((issue) => issue !== null) ?? null;
}

/** The text without what no cell can hold. */
export function allowedText(text: string): string {
  if (!outsideXml.test(text)) return text;
  return [...text].filter((sign) => !outsideXml.test(sign)).join('');
}

/** The same with those signs spelled out: `\u{7}`. */
export function escapedText(text: string): string {
  if (!outsideXml.test(text)) return text;
  const spelled = (sign: string) => `\\u{${sign.codePointAt(0)?.toString(16)}}`;
  return [...text].map((sign) => (outsideXml.test(sign) ? spelled(sign) : sign)).join('');
}

/** Line endings as a cell keeps them; nothing else changes. Only white space is no text at all. */
export function asCellText(typed: string): string {
  return typed.trim() === '' ? '' : typed.replace(/\r\n?/g, '\n');
}

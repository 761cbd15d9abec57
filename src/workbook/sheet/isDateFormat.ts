/**
 * Whether a number format shows a date or a time. Formats come in English codes, whatever the user's language; `[h]` is
 * a time, other brackets hold colours, conditions and languages.
 */
export function isDateFormat(format: unknown): boolean {
  const codes = String(format)
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return codes !== 'General' && /[dmyhs]/i.test(codes);
}

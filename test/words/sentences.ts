/** What is quoted counts as one word: a name of a button, a sheet or a field may be long. */
const quotes = /[“‘"«][^”’"»]*[”’"»]/g;

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (sentence: string): string[] =>
  sentence.replace(quotes, '…').match(/…|[\p{L}\p{N}][\p{L}\p{N}'’.\-/@]*/gu) ?? [];

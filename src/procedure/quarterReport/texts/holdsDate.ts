const months =
  'jan(?:uar[iy])?|febr?(?:uar[iy])?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|' +
  'sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** `12-9`, `12/9/2026`, `12.9.26`, `2026-09-12`; `12 september`, `12th of Sept`; `september 2026`, `Sep 12`. */
const dates = [
  /\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?\b/,
  /\b\d{4}-\d{1,2}-\d{1,2}\b/,
  new RegExp(`\\b\\d{1,2}(?:e|st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\b`, 'i'),
  new RegExp(`\\b(?:${months})\\.?\\s+\\d{1,4}\\b`, 'i'),
];

/** Whether a text says a date, in the ways in which people write one in Dutch or English. */
export const holdsDate = (text: string): boolean => dates.some((date) => date.test(text));

/** The errors of Excel as it shows them, in English and in Dutch. */
const errors = new Set(
  (
    '#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! ' +
    '#N/B #VERW! #WAARDE! #DEEL/0! #NAAM? #GETAL! #LEEG! #OVERLOOP! #BEREKENEN! #VELD!'
  ).split(' '),
);

/** Whether a formula came to nothing. */
export const isErrorValue = (value: unknown): boolean =>
  typeof value === 'string' && errors.has(value.trim());

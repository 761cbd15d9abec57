/**
 * A formula for the text of a cell as MATCH and COUNTIFS look for it literally: they take `*`, `?` and `~` for patterns
 * (support.microsoft.com, "Using wildcard characters in searches").
 */
export const literally = (cell: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** A text as Excel looks for it, in which `*`, `?` and `~` stand for themselves. */
export const asPattern = (text: string): string => text.replace(/[~*?]/g, '~$&');

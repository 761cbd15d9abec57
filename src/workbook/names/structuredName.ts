/** A header inside a structured reference: characters with a meaning there are escaped by an apostrophe. */
export const structuredName = (header: string): string => header.replace(/['#[\]@]/g, "'$&");

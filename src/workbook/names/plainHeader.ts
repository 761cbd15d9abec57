/** A header as it is compared: people change capitals and the spaces around it. */
export const plainHeader = (header: unknown): string => String(header).trim().toLocaleLowerCase('nl');

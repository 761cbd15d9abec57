/** A calendar day as `yyyy-MM-dd`, without time or time zone. */
export type Day = string & { readonly __brand: 'Day' };

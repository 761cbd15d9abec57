import type { Quarter } from '../../procedure/calendar/quarter';

/** What begins the name of the first cell of a tab that belongs to a quarter, in every language. */
const kinds = { quarter: 'Kwartaal', index: 'Rubrieken', category: 'Rubriek' } as const;
type Kind = keyof typeof kinds;

/**
 * The name of the first cell of a tab, by which it is found when it was renamed.
 * @param own tells one tab of a category from another: letters and digits
 */
export function quarterAnchor(kind: Kind, { year, quarter }: Quarter, own?: string): string {
  return [kinds[kind], year, quarter, ...(own === undefined ? [] : [own])].join('_');
}

const anchor = /^(Kwartaal|Rubrieken|Rubriek)_(\d{4})_([1-4])(?:_[0-9a-z]+)?$/;

/** Which tab a name belongs to; `null` for a name of anything else. */
export function readAnchor(name: string): { kind: Kind; quarter: Quarter } | null {
  const [, begin, year, quarter] = anchor.exec(name) ?? [];
  const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one] === begin);
  if (!kind) return null;
  return { kind, quarter: { year: Number(year), quarter: Number(quarter) as Quarter['quarter'] } };
}

import { january, beginOf } from '../../procedure/calendar/bookYear';
import type { Quarter } from '../../procedure/calendar/quarter';

/** What begins the name of the first cell of a tab that belongs to a quarter, in every language; a year goes by its last. */
const kinds = { quarter: 'Kwartaal', year: 'Jaar', index: 'Rubrieken', category: 'Rubriek' } as const;
type Kind = keyof typeof kinds;

/**
 * The name of the first cell of a tab, by which it is found when it was renamed: `Kwartaal_2026_3`, and of a book year that
 * begins in August `Kwartaal_2026_3_M8`.
 * @param own tells one tab of a category from another: small letters and digits
 */
export function quarterAnchor(kind: Kind, quarter: Quarter, own?: string): string {
  const month = beginOf(quarter);
  return [
    ...[kinds[kind], quarter.year, quarter.quarter],
    ...(month === january ? [] : [`M${month}`]),
    ...(own === undefined ? [] : [own]),
  ].join('_');
}

const anchor = /^(Kwartaal|Jaar|Rubrieken|Rubriek)_(\d{4})_([1-4])(?:_M(\d{1,2}))?(?:_[0-9a-z]+)?$/;

/** Which tab a name belongs to; `null` for a name of anything else. */
export function readAnchor(name: string): { kind: Kind; quarter: Quarter } | null {
  const [, begin, year, quarter, month] = anchor.exec(name) ?? [];
  const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one] === begin);
  if (!kind) return null;
  return {
    kind,
    quarter: {
      year: Number(year),
      quarter: Number(quarter) as Quarter['quarter'],
      ...(month !== undefined && { firstMonth: Number(month) }),
    },
  };
}

import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { OfficeList } from '../../procedure/complaint/fields';
import { Refusal } from '../host/refusal';
import { columnsSince } from './columnsSince';
import { headersNow, isLacking, namesIn, wasAsked } from './knownNames';
import { laterKeys, listHeaders, listKeys, type ListColumn, type ListTable } from './listTables';
import { presentKeys } from './presentKeys';
import { tableNames } from './tableNames';

/**
 * Where the columns of a list stand by their headers, by key, counted from 0; -1 for one that isn't there.
 * @throws Refusal `columnMissing` as long as the workbook wasn't asked how such a column is called now
 */
export function listPlaces<List extends ListTable>(
  list: List,
  language: RegisterLanguage,
  header: Excel.Range,
): Record<ListColumn<List>, number> {
  const { context, values } = header;
  const headers: unknown[] = values[0] ?? [];
  const wanted = headersNow(namesIn(context), tableNames[list], listHeaders(list, language));
  const present = presentKeys(wanted, headers);
  const later: readonly string[] = laterKeys[list] ?? [];
  const lost: readonly string[] = listKeys[list].filter((key) => !present.includes(key));
  const unasked = lost.find((key) =>
    later.includes(key) ? !isLacking(context, tableNames[list], key) : !wasAsked(context),
  );
  if (unasked !== undefined)
    throw new Refusal({ code: 'columnMissing', name: wanted.get(unasked) ?? unasked });
  // No hidden name tells: a register that was made before there were any. One that was deleted is nowhere, and where one may
  // never have been, a column of the office's own doesn't pass for it.
  const first = [...wanted.keys()].filter((key) => !later.includes(key));
  const since = lost.some((key) => first.includes(key))
    ? columnsSince(
        first.map((key) => wanted.get(key)),
        headers,
      )
    : [];
  const places = [...wanted.keys()].map((key) => [
    key,
    present.includes(key)
      ? present.indexOf(key)
      : first.includes(key)
        ? since.indexOf(first.indexOf(key))
        : -1,
  ]);
  // Each key got its place.
  return Object.fromEntries(places) as Record<ListColumn<List>, number>;
}

/** The same for whoever writes a name there. @throws Refusal `columnMissing` where a list has no column of names any more */
export function placesForName(
  list: OfficeList,
  language: RegisterLanguage,
  header: Excel.Range,
): ReadonlyMap<string, number> {
  const places = new Map(Object.entries<number>(listPlaces(list, language, header)));
  if ((places.get('name') ?? -1) >= 0) return places;
  throw new Refusal({ code: 'columnMissing', name: listHeaders(list, language).get('name') ?? '' });
}

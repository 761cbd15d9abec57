import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { OfficeList } from '../../procedure/complaint/fields';
import { Refusal } from '../host/refusal';
import { columnsSince } from './columnsSince';
import { headersNow, namesIn, wasAsked } from './knownNames';
import { listHeaders, listKeys, type ListColumn, type ListTable } from './listTables';
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
  const lost = listKeys[list].find((key) => !present.includes(key));
  if (lost !== undefined && !wasAsked(context))
    throw new Refusal({ code: 'columnMissing', name: wanted.get(lost) ?? lost });
  // No hidden name tells: a register that was made before there were any. One that was deleted is nowhere.
  const since = lost === undefined ? [] : columnsSince([...wanted.values()], headers);
  const places = [...wanted.keys()].map((key, index) => [
    key,
    present.includes(key) ? present.indexOf(key) : since.indexOf(index),
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

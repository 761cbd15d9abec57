import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { samePerson } from '../../../procedure/text/samePerson';
import type { AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import type { OfficeList } from '../../../procedure/complaint/fields';
import { loadLowerEdge } from '../../table/lowerEdge';
import type { Session } from '../../table/session';
import { tableNames } from '../../names/tableNames';
import { withoutSheet } from '../../sheet/withoutSheet';
import { loadSwallowed } from './loadSwallowed';
import { printOf, putMarker, type Marker } from '../marks/marker';
import { writeBlock } from './writeBlock';
import { tableOf } from '../../names/knownNames';
import { placesForName } from '../../names/listPlaces';
import { listKeys } from '../../names/listTables';
import { knowing } from '../../batch/knowing';

export const officeLists = [
  'departments',
  'employees',
  'categories',
  'channels',
] as const satisfies OfficeList[];

/**
 * Adds the names that were found in their list to the register's lists, except those that stand there. The marker says
 * in the same batch which were added.
 */
export async function extendLists(
  context: Excel.RequestContext,
  session: Session,
  {
    language,
    marker,
    additions,
  }: { language: RegisterLanguage; marker: Marker } & Pick<AdoptionRequest, 'additions'>,
): Promise<void> {
  const wanted = officeLists.filter((list) => additions[list].length > 0);
  if (wanted.length === 0) return;
  const loaded = await knowing(context, session, async () => {
    const asked = wanted.map((list) => {
      const table = tableOf(context, tableNames[list]);
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,formulas');
      return { list, table: table.load('showTotals'), header, body, edge: loadLowerEdge(table) };
    });
    await context.sync();
    return asked.map((one) => {
      const places = placesForName(one.list, language, one.header);
      return { ...one, placeOf: (key: string) => places.get(key) ?? -1 };
    });
  });

  const written = loaded.flatMap(({ list, table, body, edge, placeOf }) => {
    const standing = body.values.map((row) => String(row[placeOf('name')]));
    const names = additions[list].filter((name) => !standing.some((found) => samePerson(found, name)));
    if (names.length === 0) return [];
    marker.added[list].push(...names.map(printOf));
    const first: unknown[] = body.formulas[0] ?? [];
    const own = listKeys[list].map(placeOf);
    // Beside what people type stand formulas of the register's own, such as the radar.
    const isTyped = first.map((_, column) => own.includes(column));
    const cells = names.map((name) =>
      first.map((_, column) => {
        if (column === placeOf('name')) return name;
        return column === placeOf('active') ? workbookTexts[language].lists.active : null;
      }),
    );
    const formulas = new Map(
      first.flatMap((formula: unknown, column): [number, string][] =>
        !isTyped[column] && String(formula).startsWith('=') ? [[column, String(formula)]] : [],
      ),
    );
    const formats = isTyped.map((isText) => (isText ? '@' : null));
    const end = { placement: edge(isTyped), totals: table.showTotals };
    const { place: range } = writeBlock(table, session, end, { cells, formats, formulas });
    range.load('address');
    return { names, table, range, column: placeOf('name'), swallowed: loadSwallowed(session, range, cells) };
  });
  putMarker(context, marker);
  await context.sync();
  if (written.every(({ swallowed }) => !swallowed())) return;
  for (const { names, table, range, column: place } of written) {
    const column = table.worksheet.getRange(withoutSheet(range.address)).getColumn(place);
    column.values = names.map((name) => [`'${name}`]);
  }
  await context.sync();
}

import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { samePerson } from '../../../procedure/text/samePerson';
import type { AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import type { Language } from '../../../usecases/ports/ports';
import type { OfficeList } from '../../../procedure/complaint/fields';
import { loadLowerEdge } from '../../table/lowerEdge';
import type { Session } from '../../table/session';
import { tableNames } from '../../names/tableNames';
import { withoutSheet } from '../../sheet/withoutSheet';
import { loadSwallowed } from './loadSwallowed';
import { printOf, putMarker, type Marker } from '../marks/marker';
import { writeBlock } from './writeBlock';
import { tableOf } from '../../names/knownNames';

export const officeLists = ['departments', 'employees', 'categories'] as const satisfies OfficeList[];

/** How many columns of a list people type in, and which says who is active. */
const typed: Record<OfficeList, { columns: number; active?: number }> = {
  departments: { columns: 3 },
  employees: { columns: 4, active: 3 },
  categories: { columns: 3, active: 2 },
};

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
  }: { language: Language; marker: Marker } & Pick<AdoptionRequest, 'additions'>,
): Promise<void> {
  const loaded = officeLists
    .filter((list) => additions[list].length > 0)
    .map((list) => {
      const table = tableOf(context, tableNames[list]);
      const body = table.getDataBodyRange().load('values,formulas');
      return { list, table: table.load('showTotals'), body, edge: loadLowerEdge(table) };
    });
  if (loaded.length === 0) return;
  await context.sync();

  const written = loaded.flatMap(({ list, table, body, edge }) => {
    const standing = body.values.map(([name]) => String(name));
    const names = additions[list].filter((name) => !standing.some((found) => samePerson(found, name)));
    if (names.length === 0) return [];
    marker.added[list].push(...names.map(printOf));
    const { columns, active } = typed[list];
    // Beyond what people type stand formulas of the register's own, such as the radar.
    const first = body.formulas[0] ?? [];
    const isTyped = first.map((_, column) => column < columns);
    const cells = names.map((name) =>
      first.map((_, column) => {
        if (column === 0) return name;
        return column === active ? workbookTexts[language].lists.active : null;
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
    return { names, table, range, swallowed: loadSwallowed(session, range, cells) };
  });
  putMarker(context, marker);
  await context.sync();
  if (written.every(({ swallowed }) => !swallowed())) return;
  for (const { names, table, range } of written) {
    const column = table.worksheet.getRange(withoutSheet(range.address)).getColumn(0);
    column.values = names.map((name) => [`'${name}`]);
  }
  await context.sync();
}

import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { Refusal } from '../host/refusal';
import { appendToList, loadListNow } from '../lists/appendToList';
import { placesForName } from '../names/listPlaces';
import { listHeaders } from '../names/listTables';
import type { Session } from '../table/session';
import { twice } from '../table/twice';

/** Gives what a line says by the key of its column. */
type Read = (key: string) => string;

interface NewEntries {
  list: 'departments' | 'employees';
  /** Columns besides the name that a line needs. */
  needs: readonly string[];
  lines: readonly Readonly<Record<string, string>>[];
  isOne: (one: Read, other: Read) => boolean;
}

/**
 * Adds the lines that a list doesn't have yet, all in one batch, and tells how many those were.
 * @throws Refusal `protected`, or `columnMissing` for a column that is needed
 */
export function appendNew(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  { list, needs, lines, isOne }: NewEntries,
): Promise<number> {
  return twice(async () => {
    if (lines.length === 0) return 0;
    const now = loadListNow(context, list);
    await context.sync();
    now.mayBeWritten();
    const places = placesForName(list, language, now.header);
    const missing = needs.find((key) => (places.get(key) ?? -1) < 0);
    if (missing !== undefined)
      throw new Refusal({ code: 'columnMissing', name: listHeaders(list, language).get(missing) ?? missing });

    const inRow =
      (row: readonly unknown[]): Read =>
      (key) =>
        String(row[places.get(key) ?? -1] ?? '');
    const inLine =
      (line: Readonly<Record<string, unknown>>): Read =>
      (key) =>
        String(line[key] ?? '');
    const fresh = lines.filter(
      (line) => !now.body.values.some((row: unknown[]) => isOne(inRow(row), inLine(line))),
    );
    if (fresh.length === 0) return 0;
    const { active } = workbookTexts[language].lists;
    const isAppended = await appendToList(context, session, now, {
      places,
      lines: fresh.map((line) => ({ ...line, ...((places.get('active') ?? -1) >= 0 && { active }) })),
      isOne: (row, line) => isOne(inRow(row), inLine(line)),
    });
    return isAppended && fresh.length;
  });
}

import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import type { RowId } from '../../../procedure/complaint/complaint';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { readSideIds } from '../../side/sideIds';
import { askSideLines, type ReadLine as SideLine } from '../../side/sideLines';
import { twice } from '../../table/twice';

/** The numbers that rows were given, by their IDs. */
export type Names = ReadonlyMap<RowId, string>;

interface NameLines {
  /** Lines in the log. */
  of: number;
  /** Those that say that a row got its number, by where they stand. */
  about: ReadonlyMap<number, SideLine>;
  /** Complaints of which rounds or log say something else under that number. */
  used: ReadonlySet<RowId>;
}

/** What log and rounds say of rows under the numbers that they were given. */
export function lookAtNameLines(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  names: Names,
): Promise<NameLines> {
  return twice(() => look(context, language, names));
}

/** One look; `null` when lines moved between its two trips. */
async function look(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  names: Names,
): Promise<NameLines | null> {
  const { typed, copied } = workbookTexts[language].log.events;
  const tables = ['log', 'rounds'] as const;
  const ids = await readSideIds(context, tables, language);
  const ours = tables.map((table, index) => {
    const isOurs = (ids[index] ?? []).map((id) => names.has(id as RowId));
    return { isOurs, asked: askSideLines(context, table, isOurs) };
  });
  await context.sync();
  const about = new Map<number, SideLine>();
  const used = new Set<RowId>();
  for (const [index, { isOurs, asked }] of ours.entries()) {
    const read = asked(language).filter(({ rowId }) => names.has(rowId as RowId));
    const places = [...isOurs.keys()].filter((place) => isOurs[place]);
    if (read.length !== places.length) return null;
    read.forEach((line, at) => {
      const rowId = line['rowId'] as RowId;
      if (line['caseNumber'] !== names.get(rowId)) return;
      const isNaming = [typed, copied].some((event) => String(line['what']).startsWith(event));
      if (tables[index] === 'log' && isNaming) about.set(places[at] ?? 0, line);
      else used.add(rowId);
    });
  }
  return { of: ours[0]?.isOurs.length ?? 0, about, used };
}

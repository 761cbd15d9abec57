import { sameLanguage, type RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { ComplaintMeaning } from '../../../procedure/adoption/columns/complaintMeanings';
import type { Mapping } from '../../../procedure/adoption/columns/columnProposal';
import { keptColumns } from '../../../procedure/adoption/columns/mappedColumns';
import { columns } from '../../columns/columns';
import { freeSheetName } from '../../sheet/freeSheetName';

/** What becomes of a column of their list. */
export interface AdoptedColumn {
  /** The position in the list. */
  source: number;
  /** The register's column that it becomes; `null`: it stays a column of their own. */
  key: ColumnKey | null;
  /** The header in the register. */
  header: string;
  /** What its cells say is read into other columns, so that a copy needs no column for it. */
  composed: boolean;
}

const known: ReadonlySet<string> = new Set(columns.map(({ key }) => key));
const isKey = (meaning: ComplaintMeaning): meaning is ColumnKey & ComplaintMeaning => known.has(meaning);

/** Well under the 255 characters that a table's header may have. */
const longestHeader = 200;

/**
 * The columns of the list as columns of the register. Of two with one meaning the first counts. Headers of their own
 * columns never equal one of the register's, or each other: a table allows no two alike. Nor one by which an earlier or later
 * register would be known.
 * @param nameless the header of the n-th column, from 1, that has none
 */
export function planColumns(
  headers: readonly string[],
  mapping: Mapping<ComplaintMeaning>,
  language: RegisterLanguage,
  nameless: (column: number) => string,
): AdoptedColumn[] {
  const ours = workbookTexts[language].columns;
  const taken = sameLanguage(language).flatMap((written) => Object.values(workbookTexts[written].columns));
  const kept = new Set(keptColumns(mapping));
  const used = new Set<ColumnKey>();
  return headers.map((text, source) => {
    const meaning = mapping[source] ?? null;
    if (meaning !== null && isKey(meaning) && !used.has(meaning)) {
      used.add(meaning);
      return { source, key: meaning, header: ours[meaning], composed: false };
    }
    const own = text.trim().slice(0, longestHeader) || nameless(source + 1);
    const header = freeSheetName(own, taken);
    taken.push(header);
    return { source, key: null, header, composed: !kept.has(source) };
  });
}

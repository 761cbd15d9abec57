import { spellingKey, textKey } from '../../adoption/cells/textKey';
import { addDays } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import { longestWait } from '../../complaint/dayBounds';
import type { ChoiceField, OfficeList } from '../../complaint/fields';
import type { ChoiceWords } from '../../complaint/valueInWords';

/** What somebody says that a name, which left its list, is called now; two names may have become one. */
export interface Renaming {
  list: OfficeList;
  from: string;
  to: string;
}

/** What the cells of a register are held against. */
export interface InspectionRequest {
  today: Day;
  /** The register's own words for its choices. */
  words: ChoiceWords;
  /** Everything that stands on the lists, inactive entries too. */
  lists: Readonly<Record<OfficeList, readonly string[]>>;
  renamings?: readonly Renaming[];
}

/** The words of one field, by how they are compared. */
interface FieldWords {
  /** As they have to stand. */
  exact: ReadonlySet<string>;
  words: Readonly<Record<string, string>>;
  /** Codes by spelling, and by words without signs. */
  bySpelling: ReadonlyMap<string, string>;
  byText: ReadonlyMap<string, string>;
}

/** The same, made ready for hundreds of thousands of cells. */
export interface InspectionContext {
  today: Day;
  /** The last day on which a relation can reasonably be promised a call. */
  latest: Day;
  choices: Readonly<Record<ChoiceField, FieldWords>>;
  /** Names as they stand on the list, by spelling. */
  names: Readonly<Record<OfficeList, ReadonlyMap<string, string>>>;
  /** By list and the spelling of what a name was; only to names that stand on the list. */
  renamed: ReadonlyMap<OfficeList, ReadonlyMap<string, string>>;
}

export function inspectionContext({
  today,
  words,
  lists,
  renamings = [],
}: InspectionRequest): InspectionContext {
  return {
    today,
    latest: addDays(today, longestWait),
    choices: {
      reachBy: fieldWords(words.reachBy),
      severity: fieldWords(words.severity),
      satisfied: fieldWords(words.satisfied),
      finding: fieldWords(words.finding),
      status: fieldWords(words.status),
    },
    names: {
      departments: bySpelling(lists.departments),
      employees: bySpelling(lists.employees),
      categories: bySpelling(lists.categories),
      channels: bySpelling(lists.channels),
    },
    renamed: byList(renamings.filter(({ list, to }) => lists[list].includes(to))),
  };
}

function fieldWords(words: Readonly<Record<string, string>>): FieldWords {
  const entries = Object.entries(words);
  const codesBy = (key: (word: string) => string) =>
    new Map(entries.map(([code, word]) => [key(word), code]));
  return {
    exact: new Set(Object.values(words)),
    words,
    bySpelling: codesBy(spellingKey),
    byText: codesBy(textKey),
  };
}

/** Of two entries that differ in capitals only, the first one counts. */
function bySpelling(names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(spellingKey(name))) found.set(spellingKey(name), name);
  return found;
}

function byList(renamings: readonly Renaming[]): InspectionContext['renamed'] {
  const found = new Map<OfficeList, Map<string, string>>();
  for (const { list, from, to } of renamings)
    found.set(list, (found.get(list) ?? new Map<string, string>()).set(spellingKey(from), to));
  return found;
}

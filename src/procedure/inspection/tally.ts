import type { SourceValue } from '../adoption/cells/sourceList';
import { shownText, sourceText } from '../adoption/cells/sourceText';
import { spellingKey } from '../adoption/cells/textKey';
import type { RowId } from '../complaint/complaint';
import { definitionOf, isDayField } from '../complaint/fields';
import type { ComplaintField, OfficeList } from '../complaint/fields';
import { valueInWords } from '../complaint/valueInWords';
import type { ChoiceWords } from '../complaint/valueInWords';
import type { CellFinding } from './cells/cellFinding';
import { mendableKinds, questionKinds } from './cells/kinds';
import type { InspectionKind } from './cells/kinds';

/** Where a cell stands, and how it is found again. */
export interface CellPlace {
  table: 'complaints' | 'calamities' | 'rounds' | 'log';
  rowId: RowId | '';
  /** When it was read, from 0. */
  position: number;
  /** Of a row without an ID of its own what it said, by which it is found again. */
  says?: string | undefined;
  field: ComplaintField;
}

/** One cell of a kind, in the words of the register. */
export interface Example {
  place: CellPlace;
  caseNumber: string;
  from: string;
  /** What it becomes; of a question, what it may mean. */
  to: readonly string[];
}

/** A name that is on no list any more, in so many cells. */
export interface UnknownName {
  list: OfficeList;
  name: string;
  count: number;
}

export interface FoundKind {
  kind: InspectionKind;
  count: number;
  /** The first of them. */
  examples: readonly Example[];
  /** Names that left their list, the most frequent first. */
  names?: readonly UnknownName[];
}

export interface Tally {
  add(cell: { place: CellPlace; caseNumber: string; value: SourceValue; finding: CellFinding }): void;
  /** So many of a kind of which no cells are told. */
  count(kind: InspectionKind, count: number): void;
  /** In the order of the kinds; those of which there are none are left out. */
  found(): FoundKind[];
}

const mostExamples = 5;
/** More than a person chooses for one by one. */
const mostNames = 50;

/** Counts what was found by kind, and keeps a few of each: a register may hold a hundred thousand of one. */
export function createTally(words: ChoiceWords): Tally {
  const counts = new Map<InspectionKind, number>();
  const examples = new Map<InspectionKind, Example[]>();
  const names = new Map<string, UnknownName>();
  const meet = (field: ComplaintField, name: string) => {
    const { list } = definitionOf(field);
    if (!list) return;
    const key = `${list} ${spellingKey(name)}`;
    names.set(key, { list, name, count: (names.get(key)?.count ?? 0) + 1 });
  };
  const mostFrequent = () => [...names.values()].sort((a, b) => b.count - a.count).slice(0, mostNames);
  return {
    count: (kind, count) => void counts.set(kind, (counts.get(kind) ?? 0) + count),
    add({ place, caseNumber, value, finding }) {
      const { kind } = finding;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind === 'unknownNames') meet(place.field, sourceText(value));
      const kept = examples.get(kind) ?? [];
      if (kept.length === mostExamples) return;
      const { field } = place;
      const meant = 'to' in finding ? [finding.to] : finding.like;
      const to = meant.map((one) => valueInWords(words, field, one as never));
      kept.push({ place, caseNumber, from: shownText(value, isDayField(field)), to });
      examples.set(kind, kept);
    },
    found: () =>
      [...mendableKinds, ...questionKinds].flatMap((kind) => {
        const count = counts.get(kind) ?? 0;
        const told = kind === 'unknownNames' ? { names: mostFrequent() } : {};
        return count === 0 ? [] : [{ kind, count, examples: examples.get(kind) ?? [], ...told }];
      }),
  };
}

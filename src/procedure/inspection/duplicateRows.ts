import { spellingKey } from '../adoption/cells/textKey';
import { endingOf } from '../complaint/statuses';
import type { Status } from '../complaint/statuses';
import type { InspectionContext } from './cells/inspectionContext';
import { caseNumberOf, inspectedFields } from './inspectedFields';
import type { InspectedRow } from './inspectedFields';

const statusAt = inspectedFields.indexOf('status');
const duplicateOfAt = inspectedFields.indexOf('duplicateOf');

export interface DuplicateRow {
  row: InspectedRow;
  caseNumber: string;
  /** As it stands in the cell. */
  duplicateOf: string;
}

/** Rows that count nowhere because another one does, as they are read one by one. */
export interface DuplicateRows {
  meet(row: InspectedRow): void;
  /** Those of which no other complaint counts: the number lacks, is nobody's, or leads round in a circle. */
  lost(): DuplicateRow[];
}

const keyOf = (number: string): string => number.trim().toUpperCase();

export function duplicateRows({ choices }: Pick<InspectionContext, 'choices'>): DuplicateRows {
  const numbers = new Set<string>();
  const duplicates: DuplicateRow[] = [];
  return {
    meet(row) {
      const caseNumber = caseNumberOf(row);
      numbers.add(keyOf(caseNumber));
      const code = choices.status.bySpelling.get(spellingKey(String(row.values[statusAt] ?? '')));
      if (!endingOf((code ?? null) as Status | null)?.isDuplicate) return;
      duplicates.push({ row, caseNumber, duplicateOf: String(row.values[duplicateOfAt] ?? '').trim() });
    },
    lost() {
      const next = new Map(
        duplicates.map(({ caseNumber, duplicateOf }) => [keyOf(caseNumber), keyOf(duplicateOf)]),
      );
      return duplicates.filter(({ duplicateOf }) => !leadsToOneThatCounts(keyOf(duplicateOf), next, numbers));
    },
  };
}

function leadsToOneThatCounts(
  first: string,
  next: ReadonlyMap<string, string>,
  numbers: ReadonlySet<string>,
): boolean {
  const met = new Set<string>();
  let number = first;
  while (number !== '' && numbers.has(number) && !met.has(number)) {
    met.add(number);
    const of = next.get(number);
    if (of === undefined) return true;
    number = of;
  }
  return false;
}

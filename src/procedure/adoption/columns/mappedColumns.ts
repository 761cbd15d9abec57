import type { Mapping } from './columnProposal';
import type { ComplaintMeaning } from './complaintMeanings';
import { isChoiceField, isDayField, isNumberField } from '../../complaint/fields';

/** The columns of each meaning, from left to right. */
export type MappedColumns = ReadonlyMap<ComplaintMeaning, readonly number[]>;

/** Texts in several columns of one meaning are joined; of the others only the first column counts. */
const isJoined = (meaning: ComplaintMeaning): boolean =>
  !isDayField(meaning) && !isChoiceField(meaning) && !isNumberField(meaning) && meaning !== 'caseNumber';

/** Which columns fill the register. The register has no place for a time of receipt, so that column is left out. */
export function mappedColumns(mapping: Mapping<ComplaintMeaning>): MappedColumns {
  const columns = new Map<ComplaintMeaning, number[]>();
  mapping.forEach((meaning, column) => {
    if (meaning === null || meaning === 'receivedTime') return;
    const before = columns.get(meaning) ?? [];
    if (before.length === 0 || isJoined(meaning)) columns.set(meaning, [...before, column]);
  });
  return columns;
}

/** The columns whose cells stand in no field of the register, so they are kept as they are, to the right. */
export function keptColumns(mapping: Mapping<ComplaintMeaning>): number[] {
  const read = new Set([...mappedColumns(mapping).values()].flat());
  return mapping.flatMap((_, column) => (read.has(column) ? [] : [column]));
}

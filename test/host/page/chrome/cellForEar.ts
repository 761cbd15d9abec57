import { addressOf } from '../../model/address';
import { cellView } from '../grid/cellView';
import { areaOf, type Place } from '../grid/moveSelection';
import type { OpenDocument } from '../OpenDocument';

/** What a screen reader says of the active cell: its content as it is shown, and its address. */
export const cellForEar = ({ workbook, sheet, language }: OpenDocument, place: Place): string => {
  const { text } = cellView(workbook, sheet, place.row, place.column, language);
  return `${text} ${addressOf(areaOf({ anchor: place, end: place }))}`.trim();
};

import { displayText } from '../grid/displayText';
import { areaOf, type Selection } from '../grid/moveSelection';
import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';
import { selectionFigures } from './selectionFigures';

/** Average, count and sum of the selected cells, as far as they say something. */
export const figuresText = ({ workbook, sheet, language }: OpenDocument, selection: Selection): string => {
  const { count, numbers, sum } = selectionFigures(workbook.calculation, sheet.id, areaOf(selection));
  const number = (value: number) => displayText(value, 'General', language);
  const words = textsIn(language);
  return [
    ...(numbers > 1 ? [`${words.average}: ${number(sum / numbers)}`] : []),
    ...(count > 1 ? [`${words.count}: ${count}`] : []),
    ...(numbers > 1 ? [`${words.sum}: ${number(sum)}`] : []),
  ].join('   ');
};

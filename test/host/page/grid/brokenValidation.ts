import type { Validation } from '../../model/Validation';
import type { OpenDocument } from '../OpenDocument';
import { breaksRule } from './breaksRule';
import { listItems } from './listItems';
import type { Place } from './moveSelection';
import { typedInput } from './typedInput';
import { validationAt } from './validationAt';

/** The validation that typing this text in a cell breaks, when it is one that speaks up. */
export const brokenValidation = (open: OpenDocument, place: Place, text: string): Validation | undefined => {
  const { workbook, sheet, language } = open;
  const validation = validationAt(sheet, place);
  if (!validation?.errorAlert.showAlert || text === '') return undefined;
  const { numberFormat } = workbook.styles.get(sheet.styles.at(place.row, place.column));
  const { input } = typedInput(text, numberFormat, language);
  const { rule } = validation;
  const items = rule.kind === 'list' ? listItems(workbook, sheet, place, rule.source) : [];
  const numberOf = (limit: string | number) =>
    typeof limit === 'number'
      ? limit
      : Number(workbook.calculation.evaluate(limit, sheet.id, place.row, place.column, validation.areas[0]));
  return breaksRule(rule, input, items, numberOf) ? validation : undefined;
};

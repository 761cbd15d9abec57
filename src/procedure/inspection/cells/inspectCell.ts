import { isErrorValue } from '../../adoption/cells/errorValue';
import type { SourceValue } from '../../adoption/cells/sourceList';
import { definitionOf, isChoiceField, isDayField, isNumberField } from '../../complaint/fields';
import type { ComplaintField } from '../../complaint/fields';
import type { InspectionContext } from './inspectionContext';
import { question } from './cellFinding';
import type { CellFinding } from './cellFinding';
import { inspectChoice } from './inspectChoice';
import { inspectDay } from './inspectDay';
import { inspectNumber } from './inspectNumber';
import { inspectPhone } from './inspectPhone';
import { inspectName, inspectText } from './inspectText';

/** Numbers are as good as texts here, and never dates. */
const codes: ReadonlySet<ComplaintField> = new Set<ComplaintField>([
  'caseNumber',
  'postcode',
  'relationNumber',
  'calamity',
]);

/** What is wrong with a cell of the register, whoever typed it; `null`: nothing. */
export function inspectCell(
  field: ComplaintField,
  value: SourceValue,
  context: InspectionContext,
): CellFinding | null {
  if (value === '') return null;
  if (isErrorValue(value)) return question('errors');
  if (isDayField(field)) return inspectDay(field, value, context);
  if (isChoiceField(field)) return inspectChoice(field, value, context);
  if (isNumberField(field)) return inspectNumber(value);
  if (field === 'phone') return inspectPhone(value);
  const { list } = definitionOf(field);
  return list ? inspectName(list, value, context) : inspectText(value, codes.has(field));
}

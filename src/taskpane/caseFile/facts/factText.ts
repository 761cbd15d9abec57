import type { Complaint } from '../../../procedure/complaint/complaint';
import { typedValue } from '../../../procedure/complaint/checkEdit';
import type { EditedField } from '../../../procedure/complaint/checkEdit';
import type { RegisterWords } from '../../../i18n/workbook/textShape';

/** A fact in the words of the sheet; `''` for a blank. */
export function factText(complaint: Complaint, field: EditedField, words: RegisterWords): string {
  if (field === 'channel') return complaint.channel === null ? '' : words.channel[complaint.channel];
  if (field === 'severity') return complaint.severity === null ? '' : words.severity[complaint.severity];
  return typedValue(complaint, field);
}

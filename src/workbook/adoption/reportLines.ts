import type { AdoptionTexts } from '../../i18n/workbook/adoption/adoptionShape';
import type { WorkbookTexts } from '../../i18n/workbook/textShape';
import type { AccountLine } from '../../procedure/adoption/adoptionPlan';

/** The cells of one line of the report; what stood in the list is text, whatever it looks like. */
export function cellsOfLine(
  { row, number, header, field, original, now, reason }: AccountLine,
  { columns }: WorkbookTexts,
  texts: AdoptionTexts,
): (string | number)[] {
  const column = header || (field ? columns[field] : '');
  return [row, number, column, original, now, sayReason(reason, columns, texts)];
}

function sayReason(
  reason: AccountLine['reason'],
  columns: WorkbookTexts['columns'],
  texts: AdoptionTexts,
): string {
  switch (reason.kind) {
    case 'correction':
      return texts.correction[reason.code];
    case 'problem':
      return texts.problem[reason.code];
    case 'missing':
      return texts.missing(reason.fields.map((field) => columns[field]).join(', '));
    case 'leftOut':
      return texts.leftOut[reason.code];
  }
}

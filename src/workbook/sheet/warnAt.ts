/** What a colleague without the add-in chooses from. @param source items with commas between them, or `=name` */
export const oneOf = (source: string): Excel.DataValidationRule => ({
  list: { inCellDropDown: true, source },
});

export const aDate = (): Excel.DataValidationRule => ({
  date: { formula1: '=DATE(2000,1,1)', operator: Excel.DataValidationOperator.greaterThanOrEqualTo },
});

/** Excel shows 32 characters of a title and 255 of a message (docs: Excel.DataValidationPrompt). */
interface Note {
  title: string;
  message: string;
}

interface Warning extends Note {
  /** Says what is expected while the cell is selected. */
  hint?: Note | undefined;
}

/** Native validation that warns and never stops: a new colleague's name must not block what is being written. */
export function warnAt(
  { dataValidation }: Excel.Range,
  rule: Excel.DataValidationRule,
  { title, message, hint }: Warning,
): void {
  dataValidation.rule = rule;
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.warning,
    title,
    message,
  };
  if (hint) dataValidation.prompt = { showPrompt: true, ...hint };
}

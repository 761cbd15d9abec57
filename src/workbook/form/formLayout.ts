import type { ColumnKey, FormText } from '../../i18n/workbook/textShape';

/** The workbook's name for the cell that holds the form's case number. */
export const formName = 'Formulier_Klachtnr';

/** One line of the form: two short facts beside each other, or one long text in a box of so many points. */
export type FormLine =
  | { kind: 'section'; section: keyof FormText['sections'] }
  | { kind: 'pair'; keys: readonly [ColumnKey, ColumnKey] }
  | { kind: 'box'; key: ColumnKey; height: number };

const section = (name: keyof FormText['sections']): FormLine => ({ kind: 'section', section: name });
const pair = (left: ColumnKey, right: ColumnKey): FormLine => ({ kind: 'pair', keys: [left, right] });
const box = (key: ColumnKey, height: number): FormLine => ({ kind: 'box', key, height });

/** The form from top to bottom; together it fills one A4. */
export const formLines: readonly FormLine[] = [
  section('relation'),
  pair('name', 'phone'),
  pair('address', 'email'),
  pair('postcode', 'town'),
  pair('relationNumber', 'preferredTime'),
  section('complaint'),
  pair('receivedOn', 'channel'),
  pair('category', 'severity'),
  pair('employee', 'department'),
  pair('summary', 'takenBy'),
  box('account', 132),
  section('promise'),
  box('remedy', 40),
  box('promise', 54),
  pair('followUpBy', 'callbackOn'),
  pair('handedOverOn', 'headInformedOn'),
  pair('checkedOn', 'checkedBy'),
  section('handling'),
  pair('calledOn', 'satisfied'),
  box('answer', 54),
  pair('cause', 'measure'),
  pair('letterSentOn', 'finding'),
  pair('status', 'closedOn'),
];

import type { ColumnKey } from '../../i18n/workbook/textShape';

/** How a column's cells are written and read. */
type ColumnKind = 'text' | 'date' | 'number' | 'choice' | 'calculated';

export interface ColumnDefinition {
  key: ColumnKey;
  kind: ColumnKind;
  /** In points. */
  width: number;
  wrap?: true;
  hidden?: true;
  /** Looks like something to click on. */
  link?: true;
}

const text = (key: ColumnKey, width: number): ColumnDefinition => ({ key, kind: 'text', width });
const long = (key: ColumnKey, width: number): ColumnDefinition => ({ key, kind: 'text', width, wrap: true });
const date = (key: ColumnKey, width = 78): ColumnDefinition => ({ key, kind: 'date', width });
const number = (key: ColumnKey, width = 60): ColumnDefinition => ({ key, kind: 'number', width });
const choice = (key: ColumnKey, width: number): ColumnDefinition => ({ key, kind: 'choice', width });
const calculated = (key: ColumnKey, width: number): ColumnDefinition => ({ key, kind: 'calculated', width });

/**
 * The columns of the register in the order in which a new one is made. Signaal stands second, within the frozen
 * columns, so that it is in sight while the rest is scrolled. The row ID stands last and is always filled: blank cells
 * at the end of a row can keep Excel from growing the table (office-js #3013, #3191).
 */
export const columns: readonly ColumnDefinition[] = [
  text('caseNumber', 84),
  calculated('signal', 150),
  date('receivedOn'),
  choice('channel', 62),
  text('takenBy', 96),
  text('employee', 96),
  text('department', 96),
  text('name', 126),
  text('address', 126),
  text('postcode', 62),
  text('town', 96),
  text('phone', 90),
  text('email', 120),
  text('relationNumber', 72),
  text('preferredTime', 84),
  text('category', 108),
  long('summary', 168),
  long('account', 260),
  long('remedy', 150),
  choice('severity', 62),
  long('promise', 180),
  text('followUpBy', 96),
  date('callbackOn', 84),
  date('firstCallbackOn', 84),
  { ...calculated('mailEmployee', 110), link: true },
  date('handedOverOn', 84),
  { ...calculated('mailHead', 110), link: true },
  date('headInformedOn', 84),
  date('letterSentOn', 84),
  date('checkedOn', 84),
  text('checkedBy', 96),
  date('calledOn', 84),
  number('attempts', 66),
  choice('satisfied', 66),
  long('answer', 200),
  number('round', 48),
  choice('status', 96),
  choice('finding', 84),
  long('cause', 150),
  long('measure', 150),
  date('closedOn', 78),
  text('calamity', 96),
  text('folderLink', 120),
  date('enteredOn'),
  calculated('year', 48),
  calculated('quarter', 66),
  calculated('month', 60),
  calculated('workingDays', 66),
  date('anonymisedOn', 90),
  { key: 'rowId', kind: 'text', width: 60, hidden: true },
];

/** The fixed height of a row, in points: two lines of the long texts. */
export const rowHeight = 30;

/** Number formats are written in English codes, whatever the user's language. */
export const numberFormats: Record<ColumnKind, string> = {
  text: '@',
  date: 'dd-mm-yyyy',
  number: '0',
  choice: '@',
  calculated: 'General',
};

const byKey = new Map(columns.map((column) => [column.key, column]));

export function columnOf(key: ColumnKey): ColumnDefinition {
  const column = byKey.get(key);
  if (!column) throw new Error(`No column is defined for ${key}`);
  return column;
}

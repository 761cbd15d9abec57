import type { ColumnKey, HelperKey } from '../../i18n/workbook/textShape';
import { definitionOf } from '../../procedure/complaint/fields';

/** How a column's cells are written and read. */
type ColumnKind = 'text' | 'day' | 'number' | 'choice' | 'calculated';

export interface ColumnDefinition {
  key: ColumnKey;
  kind: ColumnKind;
  /** In points. */
  width: number;
  /** Holds more than a line. */
  wrap: boolean;
  /** May hold more lines than its row has room for. */
  long: boolean;
  hidden: boolean;
  /** Looks like something to click on. */
  link: boolean;
}

/**
 * The columns of the register in the order in which a new one is made, with their widths in points. First what a colleague
 * works from: those up to the status are on the screen beside the pane, as far as the callback date, and on paper. Signaal has
 * room for its longest words on two lines. The row ID stands last and is always filled:
 * blank cells at the end of a row can keep Excel from growing the table (office-js #3013, #3191).
 */
const widths: Record<ColumnKey, number> = {
  caseNumber: 84,
  signal: 226,
  name: 126,
  phone: 90,
  callbackOn: 96,
  receivedOn: 78,
  summary: 180,
  promise: 180,
  followUpBy: 96,
  status: 96,
  severity: 62,
  category: 108,
  account: 260,
  remedy: 150,
  employee: 96,
  department: 96,
  channel: 62,
  takenBy: 96,
  address: 126,
  postcode: 62,
  town: 96,
  email: 120,
  relationNumber: 72,
  preferredTime: 84,
  reachBy: 78,
  firstCallbackOn: 84,
  mailEmployee: 110,
  handedOverOn: 84,
  mailHead: 110,
  headInformedOn: 84,
  letterSentOn: 84,
  checkedOn: 84,
  checkedBy: 96,
  calledOn: 84,
  attempts: 66,
  firstAttemptOn: 84,
  satisfied: 66,
  answer: 200,
  round: 48,
  finding: 84,
  cause: 150,
  measure: 150,
  closedOn: 78,
  duplicateOf: 84,
  calamity: 96,
  folderLink: 120,
  enteredOn: 78,
  year: 48,
  quarter: 66,
  month: 60,
  workingDays: 66,
  keptUntil: 84,
  keptBecause: 120,
  anonymisedOn: 90,
  step: 48,
  standing: 226,
  daysToClose: 66,
  rowId: 60,
};

const isHidden: ReadonlySet<ColumnKey> = new Set<HelperKey | 'rowId'>([
  'step',
  'standing',
  'daysToClose',
  'rowId',
]);

export const columns: readonly ColumnDefinition[] = Object.keys(widths).map((name) => {
  const key = name as ColumnKey;
  const { kind = 'calculated', long = false, limit } = definitionOf(key);
  return {
    key,
    kind,
    width: widths[key],
    wrap: long || limit !== undefined || key === 'signal',
    // A promise is a sentence.
    long: long && key !== 'promise',
    hidden: isHidden.has(key),
    link: key === 'mailEmployee' || key === 'mailHead',
  };
});

/** The fixed height of a row, in points: two lines of text, with room above and below. */
export const rowHeight = 36;

/** Number formats are written in English codes, whatever the user's language. */
export const numberFormats: Record<ColumnKind, string> = {
  text: '@',
  day: 'dd-mm-yyyy',
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

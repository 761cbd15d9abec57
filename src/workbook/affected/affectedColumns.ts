import type { AffectedColumn } from '../../i18n/workbook/letters/letterShape';
import { numberFormats } from '../columns/columns';

interface AffectedColumnDefinition {
  key: AffectedColumn;
  /** In points. */
  width: number;
  numberFormat: string;
}

const text = (key: AffectedColumn, width: number): AffectedColumnDefinition => ({
  key,
  width,
  numberFormat: numberFormats.text,
});

/**
 * The columns in the order in which a new table is made: the relation, what is known of it, then what Word merges
 * besides. The row ID stands last and is always filled, because blank cells at the end of a row can keep Excel from
 * growing a table (office-js #3013, #3191).
 */
export const affectedColumns: readonly AffectedColumnDefinition[] = [
  text('name', 140),
  text('salutation', 80),
  text('address', 140),
  text('postcode', 62),
  text('town', 100),
  text('email', 140),
  text('phone', 90),
  text('relationNumber', 72),
  text('doubleOf', 72),
  text('complained', 96),
  // A formula in cells of text would stay a text.
  { key: 'missing', width: 84, numberFormat: 'General' },
  text('letter', 48),
  { key: 'approachedOn', width: 84, numberFormat: numberFormats.day },
  text('greeting', 170),
  text('subject', 150),
  text('date', 110),
  text('organisation', 110),
  text('code', 76),
  text('calamity', 130),
  text('what', 180),
  text('cause', 130),
  text('since', 100),
  text('solution', 180),
  text('apology', 180),
  text('responsible', 110),
  text('rowId', 60),
];

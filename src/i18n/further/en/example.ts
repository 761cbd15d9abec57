import type { FurtherTexts } from '../furtherTexts';

const most = 6;

const some = (all: readonly (string | number)[]) =>
  all.slice(0, most).join(', ') + (all.length > most ? ` and ${all.length - most} more` : '');

export const example: FurtherTexts['example'] = {
  open: 'View an example',
  making: 'The example is being made.',
  /** By how many of its parts are done. */
  parts: ['The example is being made.', 'The register is being made.', 'The complaints are being filled in.'],
  removing: 'The example is being removed…',
  is: 'This is an example. The complaints and the people are made up.',
  unfinished: 'The example is not finished.',
  remove: 'Remove the example',
  keep: 'Do not remove',
  others: 'These rows say something other than the example. If you remove the example, they disappear too:',
  rows: (sheet: string, rows: readonly number[]) => `${sheet}: row ${some(rows)}`,
  pointing: (cells: readonly string[]) =>
    `These formulas refer to the example and will then show an error: ${some(cells)}.`,
  keepRows: 'Keep these rows on a sheet of their own and remove the rest',
  removeAll: 'Remove everything',
};

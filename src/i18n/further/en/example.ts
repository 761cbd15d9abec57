import type { FurtherTexts } from '../furtherTexts';

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
  others: (count: number) =>
    `${count === 1 ? '1 complaint was' : `${count} complaints were`} added that ${count === 1 ? 'does' : 'do'} not belong to the example. If you remove the example, ${count === 1 ? 'it disappears' : 'they disappear'} too.`,
  removeAll: 'Remove everything',
};

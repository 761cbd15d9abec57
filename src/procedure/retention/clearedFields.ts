import { complaintFields, isPersonal, type ComplaintField } from '../complaint/fields';

/**
 * What a complaint loses when its retention period is over: who the relation is, how to reach them and their words, what was
 * promised them, the link to their papers, and why
 * they were kept longer. No figure needs any of it but who complained again, within a year.
 */
export const clearedFields = [
  ...complaintFields.filter(isPersonal),
  'promise',
  'folderLink',
  'keptBecause',
] as const satisfies readonly ComplaintField[];

/** Texts that reports group and print: they stay, unless they name somebody. */
export const keptTexts = ['summary', 'cause', 'measure'] as const satisfies readonly ComplaintField[];

export type KeptText = (typeof keptTexts)[number];

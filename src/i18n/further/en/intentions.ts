import type { DeedName } from '../../../usecases/intentions/deeds';
import type { Finished } from '../../../usecases/intentions/finishIntentions';

/** Whatever was asked for, as one speaks of it; its name may be gone. */
const of = (what: string) => (about: string) => (about === '' ? what : `${what} ${about}`);

export const intentions = {
  seen: 'Dismiss',
  what: {
    append: (name: string) => `the complaint from ${name}`,
    write: of('the change to complaint'),
    addToList: (name: string) => `the name “${name}” in a list`,
    build: of('the quarter sheet'),
    buildCategory: of('the sheet of category'),
    buildCategories: of('the category sheets of'),
    appendCalamity: of('the incident'),
    writeCalamity: of('the change to incident'),
    link: of('the complaints linked to incident'),
    record: of('the sample'),
    judge: of('the verdict on complaint'),
    markApproached: of('the date of the letters of incident'),
    addAffected: of('the affected customers of incident'),
    fillMerge: of('the columns for Word of incident'),
    print: of('the letters of incident'),
  } satisfies Record<DeedName, (about: string) => string>,
  how: {
    stood: (what: string) => `From last time: ${what}. That is in the workbook.`,
    done: (what: string) => `From last time: ${what}. That was not finished yet and has now been done.`,
    refused: (what: string) =>
      `From last time: ${what}. That was not done, because the workbook has changed in the meantime.`,
    brokenOff: (what: string) =>
      `From last time: ${what}. That was not finished. Please start again: nothing will be added twice.`,
    elsewhere: (what: string) =>
      `Unfinished, perhaps in another workbook: ${what}. Nothing has been done in this workbook. Does it belong here, or is this a copy or a different workbook?`,
    waits: (what: string) =>
      `From last time: ${what}. That could not be checked or finished yet. It will be tried again automatically.`,
  } satisfies Record<Finished['how'], (what: string) => string>,
  finishHere: 'It belongs here: finish it',
  leave: 'No, leave it',
};

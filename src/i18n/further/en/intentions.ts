import type { DeedName } from '../../../usecases/intentions/deeds';
import type { Finished } from '../../../usecases/intentions/finishIntentions';

/** Whatever was asked for, as one speaks of it; its name may be gone. */
const of = (what: string) => (about: string) => (about === '' ? what : `${what} ${about}`);

export const intentions = {
  seen: 'Seen',
  what: {
    append: (name: string) => `the complaint of ${name}`,
    write: of('the change of complaint'),
    addToList: (name: string) => `the name “${name}” in a list`,
    build: of('the quarter tab'),
    buildCategory: of('the tab of category'),
    buildCategories: of('the category sheets of'),
    appendCalamity: of('the calamity'),
    writeCalamity: of('the change of calamity'),
    link: of('the complaints with calamity'),
    record: of('the sample'),
    judge: of('the verdict on complaint'),
    markApproached: of('the date of the letters of calamity'),
    addAffected: of('the affected relations of calamity'),
    fillMerge: of('the columns for Word of calamity'),
    print: of('the letters of calamity'),
  } satisfies Record<DeedName, (about: string) => string>,
  how: {
    stood: (what: string) => `From last time: ${what}. That stands in the workbook.`,
    done: (what: string) => `From last time: ${what}. That was not finished yet and has now been done.`,
    refused: (what: string) =>
      `From last time: ${what}. That was not done, because the workbook has changed meanwhile.`,
    brokenOff: (what: string) =>
      `From last time: ${what}. That was not finished. Begin it anew; what is there already does not come in twice.`,
    elsewhere: (what: string) =>
      `Unfinished, maybe in another workbook: ${what}. Nothing of it was done here. Is this that workbook, or is it a copy or another one?`,
    waits: (what: string) =>
      `From last time: ${what}. That could not be looked up or finished yet and will be tried again by itself.`,
  } satisfies Record<Finished['how'], (what: string) => string>,
  finishHere: 'This is that workbook: finish it',
  leave: 'No: leave it',
};

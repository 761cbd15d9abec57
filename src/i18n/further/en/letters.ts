import type { LetterPart } from '../../../procedure/calamity/letter/letterPage';
import type { LetterPlaceholder } from '../../../procedure/calamity/letter/letterTemplate';

const number = (count: number) => count.toLocaleString('en-GB');
const relations = (count: number) => `${number(count)} ${count === 1 ? 'relation' : 'relations'}`;
const letterCount = (count: number) => `${number(count)} ${count === 1 ? 'letter' : 'letters'}`;

const parts: Record<LetterPart, string> = {
  address: 'the address',
  subject: 'the subject',
  text: 'the text',
};

/** As they stand between braces in the office's texts. */
const placeholders: Record<LetterPlaceholder, string> = {
  name: '{name}',
  title: '{title}',
  address: '{address}',
  postcode: '{postcode}',
  town: '{town}',
  email: '{email}',
  phone: '{phone}',
  relationNumber: '{relation no}',
  code: '{reference}',
  calamity: '{calamity}',
  what: '{what happened}',
  cause: '{cause}',
  since: '{since}',
  solution: '{solution}',
  apology: '{apology}',
  responsible: '{responsible}',
  organisation: '{organisation}',
  date: '{date}',
};

export const letters = {
  title: 'Affected relations',
  noneHint:
    'Put the list of relations into this workbook, on a sheet or in a table of its own. You can add more than one list.',
  counts: {
    relations: 'Affected relations',
    doubles: 'Double in the list',
    complained: 'Complained already',
    noName: 'Without a name',
    noAddress: 'Without an address',
    letters: 'Get a letter',
    approached: 'Approached',
  },
  number,
  approachedSince: (count: number, day: string) => `${number(count)}, from ${day}`,
  below: (count: number, threshold: number) =>
    `${relations(count)}: below the threshold of ${number(threshold)}. The ordinary complaints procedure applies: note each complaint and call back. You may write a letter if you choose to.`,
  reached: (count: number, threshold: number) =>
    `${relations(count)}: from ${number(threshold)} on everybody gets a letter with a solution and an apology.`,
  toLetter: 'To the letter',
  toLetterAnyway: 'Write a letter all the same',
  addList: 'Add a list',
  addAnother: 'Add another list',
  openSheet: 'Show the sheet',
  sheetHint:
    'In the sheet you may complete and correct lines, and choose yes or no under “Letter”. Read again afterwards.',
  reread: 'Read again',
  back: 'Back',
  reading: 'Reading…',
  stop: 'Stop',
  progress: (done: number, of: number) => `${number(done)} of ${number(of)}`,
  list: {
    title: 'Which list?',
    none: 'No list was recognised on the sheets of this workbook. Select the list with its headers.',
    about: (sheet: string, rows: number) => `${sheet} (${number(rows)} rows)`,
    selectionHint: 'Or select the relations in the sheet, with the headers.',
  },
  columns: {
    title: 'What stands where?',
    group: 'The relation',
    nobody:
      'Choose the column of the name, the address, the e-mail address or the relation number. Without one of them nobody can be recognised.',
    complained: 'Relations who complained already',
    call: 'We call them, about their complaint',
    letter: 'Get the letter too',
    complainedHint: 'Recognised by telephone number, or by postcode and house number.',
    check: 'Continue',
  },
  plan: {
    title: 'What will be added',
    rows: 'New lines',
    known: 'Were there already',
    passedOver: 'Passed over: blank, a total or headers once more',
    nothing: 'Everybody in this list stands with this calamity already. There is nothing to add.',
    kept: 'Double relations and relations without a name or an address stay in the sheet, with the reason. They get no letter.',
    mostlyNoAddress:
      'No address was found for most relations. Go back and see whether each column has the right meaning.',
    add: (count: number) => `Add ${number(count)} ${count === 1 ? 'line' : 'lines'}`,
    adding: 'The lines are being added.',
    added: (count: number) => `${number(count)} ${count === 1 ? 'line was' : 'lines were'} added.`,
    cancelled: 'Stopped. The workbook is as it was.',
    retry: 'Press the button once more: what stands there already is not added twice.',
  },
  letter: {
    title: 'The letter',
    nobody: 'Nobody gets a letter. Choose yes under “Letter” in the sheet, or fill in names and addresses.',
    date: 'Date of the letter',
    noDate: 'Fill in a date, for example 31-12-2026.',
    preview: (index: number, of: number) => `Letter ${number(index)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    edit: 'Change the text of the letter',
    editHint: 'The text stands on the sheet Settings. Read again afterwards.',
    unknown: (names: string[]) =>
      `${names.join(', ')} ${names.length === 1 ? 'means' : 'mean'} nothing and ${names.length === 1 ? 'stays' : 'stay'} like that in the letter. Correct the text of the letter.`,
    blank: (placeholder: LetterPlaceholder, count: number) =>
      `${placeholders[placeholder]} is not filled in, in ${letterCount(count)}.`,
    noSender:
      'The address of your organisation is not in the letter yet. Fill it in with the text of the letter.',
    tooLong: (count: number) =>
      count === 1
        ? '1 letter does not fit on one page and will not be made:'
        : `${letterCount(count)} do not fit on one page and will not be made:`,
    tooLongLine: (name: string, which: LetterPart[]) =>
      `${name}: ${which.map((part) => parts[part]).join(' and ')} is too long`,
    andMore: (count: number) => `and ${number(count)} more`,
    make: (count: number) => `Make ${letterCount(count)}`,
    making: 'The letters are being made.',
    cancelled: 'Stopped. What was made stays; the same button goes on from there.',
    retry: 'Press the button once more: it goes on where it was.',
    made: (count: number, sheets: string[]) =>
      `${letterCount(count)} ${count === 1 ? 'is' : 'are'} ready on the ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}: each on an A4 of its own, the address in the window at the left. Look them over and print them with File > Print. Nothing was sent.`,
    wordTitle: 'Rather with Word?',
    word: 'Save the workbook and choose in Word: Mailings > Select Recipients > Use an Existing List, this workbook and the sheet of affected relations; filter “Letter” on yes. Each column is a merge field.',
    fillWord: 'Fill the columns for Word',
    filled: 'The columns for Word are filled. Save the workbook before you choose it in Word.',
  },
  sent: {
    title: 'Sent?',
    hint: 'Puts the date with each relation who has a letter. Whoever was approached before keeps the first date.',
    date: 'Letters sent on',
    mark: 'Note the date',
    marked: (count: number) => `${relations(count)} now say when they were approached.`,
  },
};

import type { LetterPart } from '../../../procedure/calamity/letter/letterPage';
import type { LetterPlaceholder } from '../../../procedure/calamity/letter/letterTemplate';

const number = (count: number) => count.toLocaleString('en-GB');
const relations = (count: number) => `${number(count)} ${count === 1 ? 'customer' : 'customers'}`;
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
  title: 'Affected customers',
  noneHint:
    'There are no customers yet. Put the list into this workbook, on its own sheet or in its own table. You can add more than one list.',
  counts: {
    relations: 'Affected customers',
    doubles: 'Duplicates in the list',
    complained: 'Have already complained',
    noName: 'Without a name',
    noAddress: 'Without an address',
    letters: 'Will get a letter',
    approached: 'Contacted',
  },
  number,
  approachedSince: (count: number, day: string) => `${number(count)}, from ${day}`,
  below: (count: number, threshold: number) =>
    `${relations(count)}: below the threshold of ${number(threshold)}. The normal complaints procedure applies: register each complaint and call back. You may still send a letter.`,
  reached: (count: number, threshold: number) =>
    `${relations(count)}: from ${number(threshold)} customers, everyone gets a letter with a solution and an apology.`,
  toLetter: 'To the letter',
  toLetterAnyway: 'Write a letter anyway',
  addList: 'Add a list',
  addAnother: 'Add another list',
  openSheet: 'Show the sheet',
  sheetHint:
    'You can complete and correct lines in the sheet. Choose yes or no under “Letter”. Then click Read again.',
  reread: 'Read again',
  back: 'Back',
  reading: 'Reading…',
  stop: 'Stop',
  progress: (done: number, of: number) => `${number(done)} of ${number(of)}`,
  list: {
    title: 'Which list?',
    none: 'No list was recognised on the sheets of this workbook. Select the list with its headers.',
    about: (sheet: string, rows: number) => `${sheet} (${number(rows)} rows)`,
    selectionHint: 'Or select the customers in the sheet, with the headers.',
  },
  columns: {
    title: 'What is in each column?',
    group: 'The customer',
    nobody:
      'Choose the column with the name, the address, the e-mail address or the customer number. Without one of these, nobody can be recognised.',
    complained: 'Customers who have already complained',
    call: 'We call them back about their complaint',
    letter: 'Will get the letter too',
    complainedHint: 'Recognised by phone number, or by postcode and house number.',
    check: 'Continue',
  },
  plan: {
    title: 'What will be added',
    rows: 'New lines',
    known: 'Already in the sheet',
    passedOver: 'Skipped: blank, a total or repeated headers',
    nothing: 'Everyone in this list is already part of this incident. There is nothing to add.',
    kept: 'Duplicates and customers without a name or an address stay in the sheet, with the reason. They don’t get a letter.',
    mostlyNoAddress:
      'No address was found for most customers. Go back and check that each column has the right meaning.',
    add: (count: number) => `Add ${number(count)} ${count === 1 ? 'line' : 'lines'}`,
    adding: 'The lines are being added.',
    added: (count: number) => `${number(count)} ${count === 1 ? 'line was' : 'lines were'} added.`,
    cancelled: 'Stopped. Nothing was changed.',
    retry: 'Click the button again: nothing will be added twice.',
  },
  letter: {
    title: 'The letter',
    nobody:
      'Nobody will get a letter. Choose yes under “Letter” in the sheet, or fill in names and addresses.',
    date: 'Date of the letter',
    noDate: 'Enter a date, for example 31-12-2026.',
    preview: (index: number, of: number) => `Letter ${number(index)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    edit: 'Change the text of the letter',
    editHint: 'The text is on the Settings sheet. Then click Read again.',
    unknown: (names: string[]) =>
      `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} no meaning and ${names.length === 1 ? 'stays' : 'stay'} in the letter like that. Correct the text of the letter.`,
    blank: (placeholder: LetterPlaceholder, count: number) =>
      `${placeholders[placeholder]} is not filled in for ${letterCount(count)}.`,
    noSender: 'The address of your organisation is not in the letter yet. Add it to the text of the letter.',
    tooLong: (count: number) =>
      count === 1
        ? '1 letter does not fit on one page and will not be made:'
        : `${letterCount(count)} do not fit on one page and will not be made:`,
    tooLongLine: (name: string, which: LetterPart[]) =>
      `${name}: ${which.map((part) => parts[part]).join(' and ')} is too long`,
    andMore: (count: number) => `and ${number(count)} more`,
    make: (count: number) => `Make ${letterCount(count)}`,
    unsigned:
      'The name of your organisation is not filled in. Each letter then says “…” instead. Fill in the name on the sheet Settings, or click the button once more.',
    making: 'The letters are being made.',
    cancelled: 'Stopped. What was made stays. Click the same button to continue.',
    retry: 'Click the button again: it continues where it stopped.',
    made: (count: number, sheets: string[]) =>
      `${letterCount(count)} ${count === 1 ? 'is' : 'are'} ready on the ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Each is on its own A4 page, with the address placed for a window envelope (left). Check them and print with File > Print. Nothing has been sent.`,
    wordTitle: 'Prefer Word?',
    word: 'Save the workbook. In Word, choose Mailings > Select Recipients > Use an Existing List. Choose this workbook and the sheet of affected customers, and filter “Letter” on yes. Each column is a merge field.',
    fillWord: 'Fill the columns for Word',
    filled: 'The columns for Word have been filled. Save the workbook before you choose it in Word.',
  },
  sent: {
    title: 'Sent?',
    hint: 'This date is entered for each customer with a letter. Anyone contacted earlier keeps the first date.',
    date: 'Letters sent on',
    mark: 'Record the date',
    marked: (count: number) => `The date is now recorded for ${relations(count)}.`,
  },
};

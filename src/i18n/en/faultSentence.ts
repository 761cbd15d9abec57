import type { FaultSentence } from '../format/sentence';

export const faultSentence: FaultSentence = (fault, columnName) => {
  switch (fault.code) {
    case 'cellEditMode':
      return 'Someone is still typing in a cell of the sheet. Press Enter or Esc there and try again.';
    case 'protected':
      return 'The sheet is protected. Unprotect it (Review tab) and try again.';
    case 'readOnly':
      return 'This workbook is read-only: what you change is not kept. Enable editing or open the workbook again.';
    case 'date1904':
      return 'This workbook counts dates from 1904, the register from 1900: every date would be four years off. Switch that off (File > Options > Advanced) and check the dates, or begin in a new workbook.';
    case 'sessionExpired':
      return 'The connection with the workbook has expired. Copy what you typed here, open the workbook again and go on.';
    case 'offline':
      return 'There is no connection. Check the network and try again.';
    case 'busy':
      return 'Excel is still busy. Wait a few seconds and try again.';
    case 'notLoaded':
      return 'This part could not be loaded: there is no connection or there is a newer version. Open the pane again.';
    case 'tooLarge':
      return 'This is too much for Excel in one go. Shorten the longest text and try again.';
    case 'registerMissing':
      return 'There is no complaints register in this workbook. Open the right workbook or create the register.';
    case 'renamed':
      return 'A table or column was renamed just now. Try again.';
    case 'sheetMissing':
      return `The sheet "${fault.name}" is gone. Undo its deletion or complete the register.`;
    case 'columnMissing':
      return `The column "${fault.name}" can’t be found. Give the column its name back or complete the register.`;
    case 'tableConverted':
      return `The table on the sheet "${fault.name}" was converted to a range. Undo that or complete the register.`;
    case 'registerTwice':
      return `Both "${fault.tables[0]}" and "${fault.tables[1]}" look like the complaints register. Name the right table tblKlachten (tab Table Design) and try again.`;
    case 'nameTaken':
      return `The name "${fault.name}" is already used in this workbook. Rename that sheet or table and try again.`;
    case 'copyInstead':
      return `The list can’t become the register itself: “${fault.name}” is in the way. Adopt it as a copy.`;
    case 'unfinished':
      return `Taking over “${fault.name}” is not finished yet. Begin taking over anew and finish that first.`;
    case 'bookYearChanged':
      return 'The first month of the book year was changed. Choose the quarter again.';
    case 'nothingToCount':
      return `No complaints in the category “${fault.category}” were received in this quarter; there is nothing to count.`;
    case 'rowMissing':
      return 'The row of this complaint can’t be found any more. Undo its deletion or choose the complaint again.';
    case 'rowCopied':
      return `This row is in the sheet twice: in row ${fault.rows.join(' and in row ')}. Nothing was changed. Delete the copy and try again.`;
    case 'changedByColleague':
      return `A colleague has changed this complaint meanwhile (${fault.fields.map(columnName).join(', ')}). Look at it again; nothing was overwritten.`;
    case 'notVerified':
      return 'What you saved was not found in the sheet after writing. Look whether it is there, and try again otherwise.';
    case 'replyLost':
      return 'Excel did not answer. Look in the sheet whether it is there before you try again.';
    case 'dialogBlocked':
      return 'The window for the call could not be opened. Allow pop-ups in the browser and try again.';
    case 'dialogAlreadyOpen':
      return 'A window for a call is open already. Close that one first.';
    case 'unsupported':
      return 'This version of Excel can’t do this. You need Excel 2021 or later, Microsoft 365 or Excel on the web.';
    case 'unexpected':
      return `Something went wrong in Excel. Try again. If it keeps happening, give this code to your administrator: ${fault.detail}.`;
  }
};

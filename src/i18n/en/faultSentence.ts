import type { FaultSentence } from '../format/sentence';

export const faultSentence: FaultSentence = (fault, columnName) => {
  switch (fault.code) {
    case 'cellEditMode':
      return 'Someone is still typing in a cell in the sheet. Press Enter or Esc there and try again.';
    case 'protected':
      return 'The sheet is protected. Unprotect it (Review, on the ribbon) and try again.';
    case 'readOnly':
      return 'This workbook is read-only: your changes will not be saved. Enable editing, or reopen the workbook.';
    case 'date1904':
      return 'This workbook counts dates from 1904, the register from 1900: every date would be four years off. Switch that off (File > Options > Advanced) and check the dates, or start in a new workbook.';
    case 'sessionExpired':
      return 'The connection to the workbook has expired. Copy what you typed here, reopen the workbook and continue.';
    case 'offline':
      return 'There is no connection. Check the network and try again.';
    case 'busy':
      return 'Excel is still busy. Wait a few seconds and try again.';
    case 'notLoaded':
      return 'This part could not be loaded: there is no connection, or there is a newer version. Reopen the pane.';
    case 'tooLarge':
      return 'This is too much for Excel in one go. Shorten the longest text and try again.';
    case 'registerMissing':
      return 'There is no complaints register in this workbook. Open the right workbook or create a register.';
    case 'renamed':
      return 'A table or column has just been renamed. Try again.';
    case 'sheetMissing':
      return `The sheet "${fault.name}" has been deleted. Undo the deletion or repair the register.`;
    case 'columnMissing':
      return `The column "${fault.name}" can’t be found. Give the column its old name back or repair the register.`;
    case 'tableConverted':
      return `The table on the sheet "${fault.name}" was converted to a range. Undo that or repair the register.`;
    case 'registerTwice':
      return `Both "${fault.tables[0]}" and "${fault.tables[1]}" look like the complaints register. Give the right table the name tblKlachten (Table Design, on the ribbon) and try again.`;
    case 'nameTaken':
      return `The name "${fault.name}" is already in use in this workbook. Rename that sheet or table and try again.`;
    case 'copyInstead':
      return `The list can’t become the register itself: “${fault.name}” is in the way. Import it as a copy.`;
    case 'unfinished':
      return `Importing “${fault.name}” is not finished yet. Start the import again and finish that first.`;
    case 'bookYearChanged':
      return 'The first month of the financial year has been changed. Choose the quarter again.';
    case 'nothingToCount':
      return `No complaints in the category “${fault.category}” were received in this quarter. So there is nothing to count.`;
    case 'rowMissing':
      return 'The row of this complaint can no longer be found. Undo the deletion or select the complaint again.';
    case 'rowCopied':
      return `This row is in the sheet twice: in row ${fault.rows.join(' and in row ')}. Nothing was changed. Delete the copy and try again.`;
    case 'changedByColleague':
      return `A colleague has changed this complaint in the meantime (${fault.fields.map(columnName).join(', ')}). Look at it again. Nothing was overwritten.`;
    case 'notVerified':
      return 'What you saved was not found in the sheet. Check whether it is there. If not, try again.';
    case 'replyLost':
      return 'Excel did not respond. Check whether it is already in the sheet before you try again.';
    case 'dialogBlocked':
      return 'The call window could not be opened. Allow pop-ups in the browser and try again.';
    case 'dialogAlreadyOpen':
      return 'A call window is already open. Close that one first.';
    case 'unsupported':
      return 'This version of Excel can’t do this. You need Excel 2021 or later, Microsoft 365 or Excel on the web.';
    case 'unexpected':
      return `Something went wrong in Excel. Try again. If it keeps happening, give your administrator this code: ${fault.detail}.`;
  }
};

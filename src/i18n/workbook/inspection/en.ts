import type { InspectionTexts } from './nl';

export const en: InspectionTexts = {
  sheet: 'Inspection',
  headers: {
    at: 'Time',
    sheet: 'Sheet',
    caseNumber: 'Case no.',
    column: 'Column',
    was: 'It said',
    now: 'It says now',
    what: 'What',
    rowId: 'Row ID',
    line: 'Line',
    place: 'Place',
  },
  what: {
    dates: 'the date was text',
    phones: 'the phone number lacked its zero or plus',
    texts: 'a number, kept as text',
    numbers: 'the number was text',
    spelling: 'another spelling of the same',
    spaces: 'too many spaces',
    lines: 'belongs to the complaint with this number again',
  },
  dress: {
    outside: 'rows below the table belong to it now',
    formulas: 'formula put back',
    colours: 'colours put back',
    validation: 'lists and checks of what is typed put back',
    formats: 'formats of cells put back',
    widths: 'width or hidden column put back',
    layout: 'frozen rows, header or row height put back',
  },
  left: 'not mended: something else was typed here meanwhile',
  kept: 'not taken back: something else was typed here since',
  takenBack: 'taken back',
};

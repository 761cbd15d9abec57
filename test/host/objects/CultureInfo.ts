import { ExcelObject } from './ExcelObject';

/** Windows' own patterns of these regions. */
const shortDates = { 'nl-NL': 'd-M-yyyy', 'en-US': 'M/d/yyyy' } as const;

class DatetimeFormatInfo extends ExcelObject {
  readonly className = 'DatetimeFormatInfo';

  get ShortDatePattern() {
    return shortDates[this.book.region];
  }
}

/** "This is based on current system culture settings": not on the language that Excel speaks. */
export class CultureInfo extends ExcelObject {
  readonly className = 'CultureInfo';

  get Name() {
    return this.book.region;
  }
  get DatetimeFormat() {
    return new DatetimeFormatInfo(this.host);
  }
}

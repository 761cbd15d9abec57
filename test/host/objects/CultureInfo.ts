import { ExcelObject } from './ExcelObject';

/** What Windows has for a region. */
interface Region {
  shortDate: string;
  longDate: string;
  dateSeparator: string;
  longTime: string;
  decimal: string;
  thousands: string;
}

const regions: Readonly<Record<'nl-NL' | 'en-US', Region>> = {
  'nl-NL': {
    shortDate: 'd-M-yyyy',
    longDate: 'dddd d MMMM yyyy',
    dateSeparator: '-',
    longTime: 'HH:mm:ss',
    decimal: ',',
    thousands: '.',
  },
  'en-US': {
    shortDate: 'M/d/yyyy',
    longDate: 'dddd, MMMM d, yyyy',
    dateSeparator: '/',
    longTime: 'h:mm:ss tt',
    decimal: '.',
    thousands: ',',
  },
};

class DatetimeFormatInfo extends ExcelObject {
  readonly className = 'DatetimeFormatInfo';

  private get region(): Region {
    return regions[this.book.region];
  }

  get ShortDatePattern() {
    return this.region.shortDate;
  }
  get LongDatePattern() {
    return this.region.longDate;
  }
  get DateSeparator() {
    return this.region.dateSeparator;
  }
  get LongTimePattern() {
    return this.region.longTime;
  }
  get TimeSeparator() {
    return ':';
  }
}

class NumberFormatInfo extends ExcelObject {
  readonly className = 'NumberFormatInfo';

  get NumberDecimalSeparator() {
    return regions[this.book.region].decimal;
  }
  get NumberGroupSeparator() {
    return regions[this.book.region].thousands;
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
  get NumberFormat() {
    return new NumberFormatInfo(this.host);
  }
}

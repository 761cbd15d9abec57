/** The Dutch public holidays on which an office is usually closed; their names live in i18n. */
export type HolidayCode =
  | 'newYear'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'kingsDay'
  | 'liberationDay'
  | 'ascension'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmas'
  | 'boxingDay';

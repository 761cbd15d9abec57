/** The Dutch public holidays on which an office is usually closed; their names live in i18n. */
const holidayCodes = [
  'newYear',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'kingsDay',
  'liberationDay',
  'ascension',
  'whitSunday',
  'whitMonday',
  'christmas',
  'boxingDay',
] as const;

export type HolidayCode = (typeof holidayCodes)[number];

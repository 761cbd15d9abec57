import { bookYearName } from '../../../procedure/calendar/bookYear';
import { en } from './en';
import type { QuarterTexts } from './nl';

/** What is counted is counted in the same way, in a year. */
const inYear = (text: string): string => text.replaceAll('quarter', 'year');

/** What the sheet of a year says, where that is something else than a quarter's. */
export const yearEn: QuarterTexts = {
  ...en,
  sheet: (code) => `Year ${code}`,
  title: (year, organisation) =>
    `Complaints in ${year.firstMonth ? 'book year ' : ''}${bookYearName(year)}${organisation === '' ? '' : ` – ${organisation}`}`,
  tiles: {
    ...en.tiles,
    previous: (figure) => `last year ${figure}`,
    lastYear: (figure) => `two years before ${figure}`,
  },
  none: inYear(en.none),
  attention: { ...en.attention, nothingReceived: inYear(en.attention.nothingReceived) },
  categories: {
    ...en.categories,
    columns: ['This year', 'Share', '', 'Last year', 'Two years before'],
  },
  handling: { ...en.handling, columns: ['Number', 'Share', 'Last year', 'Two years before'] },
  months: { ...en.months, heading: 'Per quarter' },
  outcomes: { ...en.outcomes, noneClosed: inYear(en.outcomes.noneClosed) },
  causes: { ...en.causes, undated: inYear(en.causes.undated) },
  calamities: { ...en.calamities, none: inYear(en.calamities.none) },
  samples: { ...en.samples, none: inYear(en.samples.none) },
  quality: {
    ...en.quality,
    lines: {
      ...en.quality.lines,
      undated: inYear(en.quality.lines.undated),
      inTheFuture: inYear(en.quality.lines.inTheFuture),
    },
  },
  definitions: {
    ...en.definitions,
    lines: en.definitions.lines.map((line) =>
      line.startsWith(en.attention.heading)
        ? 'What deserves attention: serious complaints of which the head was told too late, a norm that was not met, many more received than closed, and five old complaints or more. Other years are not compared.'
        : inYear(line),
    ),
  },
};

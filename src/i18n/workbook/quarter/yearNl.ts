import { bookYearName } from '../../../procedure/calendar/bookYear';
import { nl } from './nl';
import type { QuarterTexts } from './nl';

/** What is counted is counted in the same way, in a year. */
const inYear = (text: string): string => text.replaceAll('kwartaal', 'jaar');

/** What the sheet of a year says, where that is something else than a quarter's. */
export const yearNl: QuarterTexts = {
  ...nl,
  sheet: (code) => `Jaar ${code}`,
  title: (year, organisation) =>
    `Klachten in ${year.firstMonth ? 'boekjaar ' : ''}${bookYearName(year)}${organisation === '' ? '' : ` – ${organisation}`}`,
  tiles: {
    ...nl.tiles,
    previous: (figure) => `vorig jaar ${figure}`,
    lastYear: (figure) => `twee jaar eerder ${figure}`,
  },
  none: inYear(nl.none),
  attention: { ...nl.attention, nothingReceived: inYear(nl.attention.nothingReceived) },
  categories: {
    ...nl.categories,
    columns: ['Dit jaar', 'Aandeel', '', 'Vorig jaar', 'Twee jaar eerder'],
  },
  handling: { ...nl.handling, columns: ['Aantal', 'Aandeel', 'Vorig jaar', 'Twee jaar eerder'] },
  months: { ...nl.months, heading: 'Per kwartaal' },
  outcomes: { ...nl.outcomes, noneClosed: inYear(nl.outcomes.noneClosed) },
  causes: { ...nl.causes, undated: inYear(nl.causes.undated) },
  calamities: { ...nl.calamities, none: inYear(nl.calamities.none) },
  samples: { ...nl.samples, none: inYear(nl.samples.none) },
  quality: {
    ...nl.quality,
    lines: {
      ...nl.quality.lines,
      undated: inYear(nl.quality.lines.undated),
      inTheFuture: inYear(nl.quality.lines.inTheFuture),
    },
  },
  definitions: {
    ...nl.definitions,
    lines: nl.definitions.lines.map((line) =>
      line.startsWith(nl.attention.heading)
        ? 'Wat aandacht verdient: ernstige klachten waarvan het hoofd te laat is ingelicht, een norm die niet is gehaald, veel meer ontvangen dan gesloten, en vijf of meer oude klachten. Met andere jaren wordt niet vergeleken.'
        : inYear(line),
    ),
  },
};

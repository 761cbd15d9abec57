import { reportTexts } from '../../../src/i18n/workbook/quarter/reportTexts';
import { yearOfQuarter } from '../../../src/procedure/calendar/reported';
import type { Language } from '../../../src/usecases/ports/languages';

const year = yearOfQuarter({ year: 2026, quarter: 4 });

/** Every sentence and label, and what those say that are made from numbers. */
const sentencesIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part(1, 2, 3))];
  return part && typeof part === 'object' ? Object.values(part).flatMap(sentencesIn) : [];
};

describe.each<[Language, RegExp]>([
  ['nl', /kwartaal|kwartalen/],
  ['en', /quarter/],
])('the report of a year in %s', (language, quarter) => {
  const { tiles, none, categories, handling, stock, outcomes, causes, calamities, samples, quality } =
    reportTexts(language, year);
  const { definitions, groups } = reportTexts(language, year);

  it('says nothing of a quarter where it means the year', () => {
    const said = sentencesIn([
      ...[tiles, none, categories, handling, stock, outcomes, causes, calamities, samples, quality],
      ...[definitions, groups],
    ]);
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((sentence) => quarter.test(sentence))).toEqual([]);
  });

  it('names the year, and a book year by both', () => {
    const { title } = reportTexts(language, year);
    expect(title(year, '')).toMatch(/2026$/);
    expect(title({ ...year, firstMonth: 8 }, 'De Brug')).toMatch(/2026\/27 – De Brug$/);
  });
});

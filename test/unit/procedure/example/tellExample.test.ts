import fc from 'fast-check';
import { exampleTexts } from '../../../../src/i18n/workbook/example/exampleTexts';
import { workbookTexts } from '../../../../src/i18n/workbook/workbookTexts';
import { addDays, daysBetween, toDay, yearOf } from '../../../../src/procedure/calendar/day';
import type { Day } from '../../../../src/procedure/calendar/day';
import { dutchHolidays } from '../../../../src/procedure/calendar/holidays';
import { isWorkingDay, workingDaysBetween } from '../../../../src/procedure/calendar/workingDays';
import { checkDraft } from '../../../../src/procedure/complaint/check/checkDraft';
import { contradictionIn } from '../../../../src/procedure/complaint/contradiction';
import type { RowId } from '../../../../src/procedure/complaint/complaint';
import { formatDay } from '../../../../src/procedure/calendar/day';
import { isOpen } from '../../../../src/procedure/lifeCycle/lifeCycle';
import { tellExample } from '../../../../src/procedure/example/tellExample';

const holidaysAround = (today: Day) =>
  [-1, 0, 1].flatMap((shift) => dutchHolidays(yearOf(today) + shift).map(({ day }) => day));

const told = (today: Day, language: 'nl' | 'en' = 'nl') =>
  tellExample({
    texts: exampleTexts[language],
    today,
    holidays: holidaysAround(today),
    rowIdOf: (row) => `x-${row}` as RowId,
  });

const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(toDay('2025-01-01'), days));

describe('an example', () => {
  it('tells of the last weeks whatever day it is, and of nothing that is still to come', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const holidays = holidaysAround(today);
        for (const { complaint, steps } of told(today)) {
          const { enteredOn, receivedOn } = complaint;
          expect(enteredOn).toBe(receivedOn);
          expect(isWorkingDay(enteredOn ?? today, holidays)).toBe(true);
          expect(daysBetween(enteredOn ?? today, today)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(enteredOn ?? today, today)).toBeLessThanOrEqual(49);
          const days = [enteredOn, ...steps.map(({ log }) => log.at.slice(0, 10))];
          expect(days).toEqual([...days].sort());
          for (const day of days) {
            expect(day && day <= today).toBe(true);
            expect(isWorkingDay(day as Day, holidays)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has calls for today, or the next day of work, some before it and some after, and none that is overdue for longer than a week of work', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const holidays = holidaysAround(today);
        const open = told(today).filter(({ complaint }) => isOpen(complaint));
        const waiting = open.flatMap(({ complaint }) => complaint.callbackOn ?? []);
        const now = [0, 1, 2, 3, 4, 5, 6]
          .map((days) => addDays(today, days))
          .find((day) => isWorkingDay(day, holidays));
        expect(waiting.filter((day) => day === now).length).toBeGreaterThanOrEqual(3);
        expect(waiting.filter((day) => day < today).length).toBeGreaterThanOrEqual(2);
        expect(waiting.filter((day) => now !== undefined && day > now).length).toBeGreaterThanOrEqual(4);
        for (const day of waiting) {
          expect(isWorkingDay(day, holidays)).toBe(true);
          expect(workingDaysBetween(day, today, holidays)).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('contradicts itself nowhere, and has a number and an ID for each complaint', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const complaints = told(today).map(({ complaint }) => complaint);
        expect(complaints.filter((complaint) => contradictionIn(complaint))).toEqual([]);
        expect(new Set(complaints.map(({ caseNumber }) => caseNumber)).size).toBe(complaints.length);
        expect(new Set(complaints.map(({ rowId }) => rowId)).size).toBe(complaints.length);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['nl', 'en'] as const)(
    'shows every way in which a complaint waits or ends, in what a register of its language knows (%s)',
    (language) => {
      const today = toDay('2026-07-08');
      const all = told(today, language);
      const texts = workbookTexts[language];
      expect(new Set(all.map(({ complaint }) => complaint.status))).toEqual(
        new Set([
          ...['new', 'handedOver', 'followedUp', 'checked', 'calledBack'],
          ...['closed', 'closedUnsatisfied', 'closedInWriting', 'withdrawn', 'noComplaint'],
        ]),
      );
      expect(all.filter(({ complaint }) => complaint.round === 2)).toHaveLength(1);
      expect(all.flatMap(({ steps }) => steps.flatMap(({ round }) => round ?? []))).toHaveLength(1);
      const categories = texts.lists.categories.seeds.map(([name]) => name);
      const { departments, employees } = exampleTexts[language];
      for (const { complaint } of all) {
        expect(categories).toContain(complaint.category);
        expect(texts.channels).toContain(complaint.channel);
        expect(departments.map(({ name }) => name)).toContain(complaint.department);
        expect(employees.map(({ name }) => name)).toContain(complaint.followUpBy);
      }
    },
  );

  it('has drafts that the form would accept on their day', () => {
    const today = toDay('2026-07-08');
    const holidays = holidaysAround(today);
    for (const { complaint, steps } of told(today)) {
      const { receivedOn, ...texts } = steps[0]?.before ?? complaint;
      const draft = { ...texts, receivedOn: formatDay(receivedOn ?? today) };
      const typed = Object.fromEntries(
        Object.entries({ ...draft, callbackOn: formatDay(texts.callbackOn ?? today) }).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      );
      const checked = checkDraft(typed, { today: receivedOn ?? today, holidays });
      expect(checked.ok || checked.issues).toBe(true);
    }
  });
});

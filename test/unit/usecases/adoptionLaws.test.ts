import fc from 'fast-check';
import { isDayField } from '../../../src/procedure/complaint/fields';
import { dayUnder, writtenDay } from '../../../src/procedure/adoption/cells/writtenDay';
import { toDay } from '../../../src/procedure/calendar/day';
import { draftFields, isRequired } from '../../../src/procedure/complaint/fields';
import { endingOf } from '../../../src/procedure/complaint/statuses';
import { planAdoption } from '../../../src/usecases/adoption/planAdoption';
import { lostOriginals } from '../../fixtures/lists/lostOriginals';
import { atOnce } from '../../fixtures/lists/plannedOf';
import { anyMessySheet } from './messySheets';
import type { MessySheet } from './messySheets';

const today = toDay('2026-07-08');

async function planned({ source, mapping, choices }: MessySheet, cellsPerSlice?: number) {
  const request = { source, mapping, choices, lists: {}, takenNumbers: ['2024-0007-AB'], today };
  const plan = await planAdoption(request, atOnce, cellsPerSlice);
  if (plan === null) throw new Error('Nobody cancelled, and yet there is no plan');
  return plan;
}

/** Every messy sheet that fast-check thinks of keeps the law. */
const holds = (law: (sheet: MessySheet) => Promise<void>) => fc.assert(fc.asyncProperty(anyMessySheet, law));

describe('whatever stands in a list', () => {
  it('every row is a complaint, flagged or left out, in the order of the list', () =>
    holds(async (sheet) => {
      const { rows } = await planned(sheet);
      expect(rows.map(({ row }) => row)).toEqual(sheet.source.rows.map(({ row }) => row));
      for (const { outcome, complaint, reason, problems, missing } of rows) {
        expect(complaint === null).toBe(outcome === 'leftOut');
        expect(reason !== null).toBe(outcome === 'leftOut');
        if (outcome !== 'leftOut') expect(outcome === 'flagged').toBe(problems.length + missing.length > 0);
      }
    }));

  it('no original value is lost', () =>
    holds(async (sheet) => {
      const { rows } = await planned(sheet);
      expect(lostOriginals(sheet.source, sheet.mapping, rows)).toEqual([]);
    }));

  it('no two complaints have one number, nor one of the register', () =>
    holds(async (sheet) => {
      const { rows } = await planned(sheet);
      const numbers = rows.flatMap(({ complaint }) => complaint?.caseNumber.toLowerCase() ?? []);
      expect(new Set(['2024-0007-ab', ...numbers]).size).toBe(numbers.length + 1);
      expect(numbers).not.toContain('');
    }));

  it('an open complaint that is not flagged has all that the procedure requires', () =>
    holds(async (sheet) => {
      const { rows } = await planned(sheet);
      for (const { complaint, outcome } of rows) {
        if (complaint === null || endingOf(complaint.status)) continue;
        expect(complaint.status === 'incomplete' || outcome === 'complaint').toBe(true);
        if (outcome === 'flagged') continue;
        for (const field of draftFields.filter(isRequired)) {
          expect(complaint[field]).not.toBeFalsy();
        }
      }
    }));

  it('dates of one column are read by one rule', () =>
    holds(async (sheet) => {
      const { rows, dates } = await planned(sheet);
      for (const { column, field, rule, by } of dates) {
        expect(isDayField(field)).toBe(true);
        rows.forEach(({ complaint, row }, position) => {
          const day = complaint?.[field] ?? null;
          // A closing date may come from the column that was chosen where there is none.
          if (field === 'closedOn' && typeof sheet.choices.closedUndated === 'number') return;
          if (day === null || sheet.choices.fixes.has(`${row}:${column}`)) return;
          if (field === 'enteredOn' && day === today) return;
          const dated = sheet.source.dated[column]?.has(position) ?? false;
          const written = writtenDay(sheet.source.rows[position]?.values[column] ?? '', dated, today);
          if (by !== null) expect(day).toBe(dayUnder(written, rule, today));
        });
      }
    }));

  it('the same list gives the same plan, in slices of whatever size', () =>
    holds(async (sheet) => {
      const plan = await planned(sheet);
      expect(await planned(sheet)).toEqual(plan);
      expect(await planned(sheet, 1)).toEqual(plan);
    }));
});

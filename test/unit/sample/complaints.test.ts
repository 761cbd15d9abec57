import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { checkDraft } from '../../../src/procedure/complaint/check/checkDraft';
import { severities } from '../../../src/procedure/complaint/complaint';
import { toDay, yearOf } from '../../../src/procedure/calendar/day';
import { dutchHolidays } from '../../../src/procedure/calendar/holidays';
import { isOpen } from '../../../src/procedure/lifeCycle/lifeCycle';
import { quarterOf } from '../../../src/procedure/calendar/quarterOf';
import { fakeRegister } from '../../fakes/fakeRegister';
import { seededRandom } from '../../fakes/seededRandom';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';
import { sampleComplaints } from '../../sample/complaints';
import { stories } from '../../sample/stories';
import { tellSample } from '../../sample/tellSample';

const until = toDay('2026-07-17');
const holidays = [2025, 2026].flatMap((year) => dutchHolidays(year).map(({ day }) => day));
const sample = sampleComplaints({ count: 300, until, seed: 2026, holidays });

describe('the sample', () => {
  it('is the same for the same seed and another for another', () => {
    const again = (seed: number) => sampleComplaints({ count: 5, until, seed, holidays });
    expect(again(7)).toEqual(again(7));
    expect(again(7)).not.toEqual(again(8));
  });

  it('has drafts that the form would accept on their day, in that order', () => {
    for (const { enteredOn, draft } of sample) {
      const checked = checkDraft(draft, { today: enteredOn, holidays });
      expect(checked.ok || { draft, issues: checked.issues }).toBe(true);
    }
    const days = sample.map(({ enteredOn }) => enteredOn);
    expect(days).toEqual([...days].sort());
  });

  it('tells nothing of the future', () => {
    const events = sample.flatMap((complaint) => complaint.events);
    expect(events.filter(({ on }) => on > until)).toEqual([]);
    expect(sample.filter(({ enteredOn }) => enteredOn > until)).toEqual([]);
  });

  it('has stories for exactly the categories that a new Dutch register has', () => {
    const seeds = workbookTexts.nl.lists.categories.seeds.map(([name]) => name);
    expect(Object.keys(stories).sort()).toEqual([...seeds].sort());
  });

  it('is varied once the use cases have told it', async () => {
    const register = fakeRegister();
    const opened = anOpenedRegister();
    opened.lists.holidays = holidays;
    const ports = { register, random: seededRandom(1) };
    for (const complaint of sample) await tellSample(ports, opened, complaint);

    const { rows } = register;
    const kinds = (pick: (row: (typeof rows)[number]) => unknown) => new Set(rows.map(pick));
    expect(rows).toHaveLength(300);
    expect(kinds((row) => row.channel)).toEqual(new Set(workbookTexts.nl.channels));
    expect(kinds((row) => row.severity)).toEqual(new Set(severities));
    expect(kinds((row) => row.category).size).toBe(Object.keys(stories).length);
    expect(kinds((row) => row.status)).toEqual(
      new Set([
        ...['new', 'handedOver', 'followedUp', 'checked', 'calledBack'],
        ...['closed', 'closedUnsatisfied', 'closedInWriting', 'withdrawn', 'noComplaint'],
      ]),
    );
    expect(kinds((row) => row.satisfied)).toEqual(new Set([null, 'yes', 'partly', 'no']));
    expect(kinds((row) => row.receivedOn && quarterOf(row.receivedOn).quarter).size).toBe(4);
    expect(kinds((row) => row.receivedOn && yearOf(row.receivedOn))).toEqual(new Set([2025, 2026]));
    expect(rows.filter(isOpen).length).toBeGreaterThan(20);
    expect(rows.filter((row) => row.anonymisedOn).length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.account.length > 1500).length).toBeGreaterThan(5);
    for (const start of ['=', '-', '"']) {
      expect(rows.some((row) => row.account.startsWith(start) || row.remedy.startsWith(start))).toBe(true);
    }
    expect(rows.some((row) => row.phone.startsWith('+31'))).toBe(true);
    expect(rows.some((row) => row.phone.startsWith('0592'))).toBe(true);
  });
});
